import { cardinalAt } from './cardinal-at.ts';
import type { ReadValue } from './cardinal-at.ts';
import type { NumberWords } from './number-words.ts';
import { ordinalAt } from './ordinal-at.ts';
import type { Token } from './tokens.ts';

/** Reads a fraction in words at token `at`: "half", "un quarto", "two thirds", "half a million", "mezza dozzina". */
export function fractionAt(tokens: readonly Token[], at: number, words: NumberWords): ReadValue | null {
  const article = words.articles.has(tokens[at]?.text ?? '') ? 1 : 0;
  const noun = tokens[at + article]?.text ?? '';
  if (words.half.has(noun)) {
    const skip = words.articles.has(tokens[at + article + 1]?.text ?? '') ? 1 : 0;
    const scale = words.scales.get(tokens[at + article + 1 + skip]?.text ?? '');
    return scale === undefined
      ? { value: 0.5, next: at + article + 1, scale: 1 }
      : { value: scale / 2, next: at + article + skip + 2, scale };
  }
  if (article === 1) {
    const divisor = words.quarter.has(noun) ? 4 : (ordinalAt(tokens, at + 1, words)?.value ?? null);
    return divisor === null || divisor < 3 ? null : { value: 1 / divisor, next: at + 2, scale: 1 };
  }
  const many = cardinalAt(tokens, at, words);
  const plural = many && tokens[many.next]?.text;
  if (!many || plural === undefined || plural === null) return null;
  const singular = words.dividesAfterMany(plural);
  const divisor = words.quarter.has(plural) ? 4 : singular === null ? null : words.ordinal(singular);
  return divisor === null || divisor < 3 ? null : { value: many.value / divisor, next: many.next + 1, scale: 1 };
}
