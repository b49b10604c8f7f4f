/** A stretch of a template: words said as they are, a value filled in, or a tag such as `if`. */
export interface TemplatePart {
  kind: 'words' | 'value' | 'tag';
  /** The words, or what stands between the braces. */
  text: string;
  /** As it is written, braces and all. */
  raw: string;
}

const braces = /\{\{-?\s*(.*?)\s*-?\}\}|\{%-?\s*(.*?)\s*-?%\}/gs;

/** Takes a template apart for showing. What is no complete pair of braces stays words. */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(braces)) {
    const [raw, value, tag] = match;
    if (match.index > from) parts.push(words(template.slice(from, match.index)));
    parts.push(value === undefined ? { kind: 'tag', text: tag ?? '', raw } : { kind: 'value', text: value, raw });
    from = match.index + raw.length;
  }
  if (from < template.length) parts.push(words(template.slice(from)));
  return parts;
}

const words = (text: string): TemplatePart => ({ kind: 'words', text, raw: text });
