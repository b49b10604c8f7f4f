import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { numberWords } from './number-words.ts';
import { ordinalAt } from './ordinal-at.ts';
import { tokens } from './tokens.ts';

/** The place a wording names that is nothing but an ordinal in words ("terza", "twenty-first"), or null. */
export function readOrdinal(wording: string, language: GrammarLanguage): number | null {
  const pieces = tokens(wording);
  const read = ordinalAt(pieces, 0, numberWords[language]);
  return read?.next === pieces.length ? read.value : null;
}
