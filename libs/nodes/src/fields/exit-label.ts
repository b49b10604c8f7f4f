import type { Exit, InterfaceText, LocalizedText } from '@filo/core';
import { hasText } from '../speech/has-text.ts';

/** What a way out that the author may name is: they are numbered while they have no name. */
const nouns = {
  branch: { en: 'Branch', it: 'Ramo' },
  way: { en: 'Way', it: 'Strada' },
  button: { en: 'Button', it: 'Pulsante' },
};

/** What a way out is called: by its author, else by what it is and its place in the list, `Branch 2`. Never by its id, which nobody chose. */
export function exitLabel(given: LocalizedText | undefined, noun: keyof typeof nouns, index: number): Exit['label'] {
  return given !== undefined && hasText(given) ? given : numbered(noun, index);
}

/** The same for names that are written once for all languages. */
export function exitWords(given: string | undefined, noun: keyof typeof nouns, index: number): InterfaceText {
  const name = given?.trim();
  return name ? { en: name, it: name } : numbered(noun, index);
}

function numbered(noun: keyof typeof nouns, index: number): InterfaceText {
  const { en, it } = nouns[noun];
  return { en: `${en} ${index + 1}`, it: `${it} ${index + 1}` };
}
