import type { Phrase } from './phrase.ts';

/** What the readers of patterns and of expressions complain of, in words that anyone understands. */
export const patternPhrases: readonly Phrase[] = [
  { says: /missing closing (.):/, words: (bracket = '') => ({ en: `a "${bracket}" is missing`, it: `manca una "${bracket}"` }) },
  { says: /missing closing \)|Expected "\)"/, words: () => ({ en: 'a ")" is missing', it: 'manca una ")"' }) },
  { says: /unexpected \)/, words: () => ({ en: 'there is a ")" too many', it: 'c\'è una ")" di troppo' }) },
  { says: /Expected "(.+?)"/, words: (sign = '') => ({ en: `a "${sign}" is missing`, it: `manca "${sign}"` }) },
  {
    says: /missing argument to repetition operator: `?([^`]*)/,
    words: (sign = '') => ({ en: `nothing stands before "${sign}"`, it: `prima di "${sign}" non c'è niente` }),
  },
  {
    says: /invalid (?:escape sequence|character class range|char(?:acter)? class): `?([^`]*)/,
    words: (part = '') => ({ en: `"${part}" is not understood`, it: `"${part}" non si capisce` }),
  },
  { says: /^longer than (\d+)/, words: (most = '') => ({ en: `it is longer than ${most} characters`, it: `supera i ${most} caratteri` }) },
  { says: /^too large once/, words: () => ({ en: 'it repeats too much', it: 'ripete troppo' }) },
  { says: /^unexpected end|end of expression$/i, words: () => ({ en: 'it ends too soon', it: 'finisce troppo presto' }) },
];
