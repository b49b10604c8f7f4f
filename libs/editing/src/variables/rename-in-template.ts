import { rewriteTemplate } from './rewrite-template.ts';

/**
 * Renames a variable in the `{{ }}` and `{% %}` parts of a text. What stands in quotes is left alone, save in `vars["key"]`.
 * The text comes back as it was when it does not use the variable.
 */
export function renameInTemplate(text: string, from: string, to: string): string {
  if (!text.includes(from)) return text;
  const found = new RegExp(`vars(?:\\.${from}|\\[\\s*(?:"${from}"|'${from}')\\s*\\])(?![A-Za-z0-9_?]|-(?![%}]))`, 'y');
  return rewriteTemplate(text, found, (use) => `${use.slice(0, 5)}${use.slice(5).replace(from, () => to)}`);
}
