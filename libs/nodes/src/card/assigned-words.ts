import { plainText } from '@filo/core';
import type { Json } from '@filo/core';
import type { Say } from './node-view.ts';
import { numberWords } from './number-words.ts';
import { templateWords } from './template-words.ts';

/** What a variable is set to, in words: "price × 3", "yes", "nothing". */
export function assignedWords(value: Json, say: Say): string {
  if (typeof value === 'boolean') return say(value ? { en: 'yes', it: 'sì' } : { en: 'no', it: 'no' });
  if (typeof value === 'number') return numberWords(value, say);
  return templateWords(plainText(value)) || say({ en: 'nothing', it: 'niente' });
}
