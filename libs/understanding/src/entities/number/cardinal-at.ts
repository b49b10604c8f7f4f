import type { NumberWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A value read from the tokens up to, not including, `next`. */
export interface ReadValue {
  readonly value: number;
  readonly next: number;
  /** What the last word multiplied by: "two million and a half" adds half a million. */
  readonly scale: number;
}

/**
 * Reads a cardinal in words that begins at token `at`: "one hundred and five", "due milioni trecentomila", "a dozen". `joined` is whether
 * "and" may join its parts. Numbers follow each other only from large to small: "twenty three" is one number, "three twenty" are two.
 */
export function cardinalAt(tokens: readonly Token[], at: number, words: NumberWords, joined = true): ReadValue | null {
  let [value, next, scale]: [number | null, number, number] = [null, at, 1];
  for (;;) {
    const skip: number = value !== null && joins(tokens[next], words, joined) ? 1 : 0;
    const token: Token | undefined = tokens[next + skip];
    if (token?.kind !== 'word') break;
    const article: boolean = value === null && words.articles.has(token.text) && words.scales.has(tokens[next + 1]?.text ?? '');
    const factor: number | undefined = skip === 0 ? words.scales.get(token.text) : undefined;
    const part: number | null = article ? 1 : words.cardinal(token.text);
    if (factor !== undefined && (value !== null || bare.has(token.text))) {
      const multiplied = multiply(value ?? 1, factor);
      if (multiplied === null) break;
      [value, scale] = [multiplied, factor];
    } else if (part !== null && (value === null || canFollow(value, part))) {
      // "due cento" is two hundred: a hundred after a single unit multiplies it.
      value = value === null ? part : part === 100 && value < 10 ? value * 100 : value + part;
      scale = 1;
    } else break;
    next += skip + 1;
  }
  return value === null ? null : { value, next, scale };
}

function joins(token: Token | undefined, words: NumberWords, joined: boolean): boolean {
  return token !== undefined && words.and.has(token.text) && (joined || token.text === '-');
}

/** Scales that mean one of themselves with nothing before them. */
const bare = new Set(['couple', 'dozen', 'hundred', 'thousand']);

function multiply(value: number, factor: number): number | null {
  const part = value % (factor * 1000);
  const above = value - part;
  if (part === 0 || (factor < 1000 && value >= 1000 && part % 1000 === 0)) return null;
  const near = factor === 100 ? part % 100 : part;
  return near === 0 ? null : above + (part - near) + near * factor;
}

function canFollow(value: number, part: number): boolean {
  if (part === 0 || value === 0) return false;
  if (part === 100 && value > 1 && value < 10) return true;
  return part < granule(value) && value % 100 !== 10;
}

/** The largest power of ten that divides a value: what may follow must be smaller. */
function granule(value: number): number {
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}
