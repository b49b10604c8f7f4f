import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { cardinalAt } from './cardinal-at.ts';
import { numberWords } from './number-words.ts';
import { tokens } from './tokens.ts';

/** The value of a wording that is nothing but a cardinal in words ("ventitré", "twenty-three"), or null. */
export function readCardinal(wording: string, language: GrammarLanguage): number | null {
  const pieces = tokens(wording);
  const read = cardinalAt(pieces, 0, numberWords[language]);
  return read?.next === pieces.length ? read.value : null;
}
