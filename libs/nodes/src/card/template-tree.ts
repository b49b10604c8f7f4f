import { type TemplatePart, templateParts } from './template-parts.ts';

/** A piece of a template as people read it: a part of it, or what is only said at times. */
export type TemplatePiece = TemplatePart | SometimesPiece;

/** What a tag such as `if` holds: said only when it holds, in one of several ways. */
export interface SometimesPiece {
  kind: 'sometimes';
  /** The tag: `if contact.name`. */
  text: string;
  /** The ways, in their order: what stands up to `else`, and what follows. */
  ways: TemplatePiece[][];
}

const opening = /^(if|unless|case|for)\b/;
const between = /^(elsif|else|when)\b/;
const closing = /^end/;

/** Takes a template apart with its tags around what they hold. A tag that nothing closes holds the rest. */
export function templateTree(template: string): TemplatePiece[] {
  const whole: TemplatePiece[] = [];
  const open: { piece: SometimesPiece; before: TemplatePiece[] }[] = [];
  let here = whole;
  for (const part of templateParts(template)) {
    const inside = open.at(-1);
    if (part.kind === 'tag' && opening.test(part.text)) {
      const piece: SometimesPiece = { kind: 'sometimes', text: part.text, ways: [[]] };
      here.push(piece);
      open.push({ piece, before: here });
      here = piece.ways[0] ?? here;
    } else if (part.kind === 'tag' && inside && between.test(part.text)) {
      here = [];
      inside.piece.ways.push(here);
    } else if (part.kind === 'tag' && inside && closing.test(part.text)) {
      open.pop();
      here = inside.before;
    } else here.push(part);
  }
  return whole;
}
