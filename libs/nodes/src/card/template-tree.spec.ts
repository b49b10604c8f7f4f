import { describe, expect, it } from '@jest/globals';
import { type TemplatePiece, templateTree } from './template-tree.ts';

/** The pieces in short: values in braces, ways in brackets. */
const short = (pieces: readonly TemplatePiece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'sometimes') return `[${piece.ways.map(short).join('|')}]`;
      return piece.kind === 'value' ? `{${piece.text}}` : piece.kind === 'tag' ? `<${piece.text}>` : piece.text;
    })
    .join('');

describe('templateTree', () => {
  it.each([
    ['Hello.', 'Hello.'],
    ['Hello{% if contact.name %}, {{ contact.name }}{% endif %}.', 'Hello[, {contact.name}].'],
    ['{% if vars.n > 1 %}Two{% elsif vars.n == 1 %}One{% else %}None{% endif %} left', '[Two|One|None] left'],
    ['{% case vars.size %}{% when "s" %}Small{% else %}Large{% endcase %}', '[|Small|Large]'],
    ['{% if vars.a %}A{% unless vars.b %}B{% endunless %}{% endif %}C', '[A[B]]C'],
    ['{% for one in vars.list %}{{ one }} {% endfor %}', '[{one} ]'],
    ['{% assign x = 1 %}{{ x }}', '<assign x = 1>{x}'],
    ['{% endif %}All the same', '<endif>All the same'],
    ['{% if vars.a %}Never closed', '[Never closed]'],
  ])('%s', (template, pieces) => {
    expect(short(templateTree(template))).toBe(pieces);
  });
});
