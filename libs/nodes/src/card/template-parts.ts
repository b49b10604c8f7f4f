/** A stretch of a template: words said as they are, a value filled in, or a tag such as `if`. */
export interface TemplatePart {
  kind: 'words' | 'value' | 'tag';
  /** The words, or what stands between the braces. */
  text: string;
}

const braces = /\{\{-?\s*(.*?)\s*-?\}\}|\{%-?\s*(.*?)\s*-?%\}/gs;

/** Takes a template apart for showing. What is no complete pair of braces stays words. */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(braces)) {
    if (match.index > from) parts.push({ kind: 'words', text: template.slice(from, match.index) });
    parts.push(match[1] === undefined ? { kind: 'tag', text: match[2] ?? '' } : { kind: 'value', text: match[1] });
    from = match.index + match[0].length;
  }
  if (from < template.length) parts.push({ kind: 'words', text: template.slice(from) });
  return parts;
}
