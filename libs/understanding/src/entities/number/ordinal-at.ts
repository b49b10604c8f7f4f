import { cardinalAt } from './cardinal-at.ts';
import type { ReadValue } from './cardinal-at.ts';
import type { NumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** Reads an ordinal in words that begins at token `at`: "third", "twenty-first", "ventitreesimo". `compound` when a cardinal opens it. */
export function ordinalAt(tokens: readonly Token[], at: number, words: NumberWords): (ReadValue & { compound: boolean }) | null {
  const plain = wordOrdinal(tokens[at], words);
  if (plain !== null) return { value: plain, next: at + 1, scale: 1, compound: false };
  const opening = cardinalAt(tokens, at, words);
  if (!opening) return null;
  const skip = words.and.has(tokens[opening.next]?.text ?? '') ? 1 : 0;
  const last = wordOrdinal(tokens[opening.next + skip], words);
  const fits = last !== null && last < 20 && opening.value % (last < 10 ? 10 : 100) === 0;
  return fits ? { value: opening.value + last, next: opening.next + skip + 1, scale: 1, compound: true } : null;
}

function wordOrdinal(token: Token | undefined, words: NumberWords): number | null {
  return token?.kind === 'word' ? words.ordinal(token.text) : null;
}
