import { templateParts } from './template-parts.ts';
import { valueWords } from './value-words.ts';

/** A template as one line of plain words, variables by their names. */
export function templateWords(template: string, name?: (path: string) => string): string {
  const words = templateParts(template).map(({ kind, text }) => (kind === 'words' ? text : kind === 'value' ? valueWords(text, name) : ''));
  return words.join('').replace(/\s+/g, ' ').trim();
}
