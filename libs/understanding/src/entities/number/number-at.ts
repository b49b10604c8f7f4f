import { cardinalAt } from './cardinal-at.ts';
import type { ReadValue } from './cardinal-at.ts';
import { fractionAt } from './fraction-at.ts';
import type { NumberWords } from './number-words.ts';
import { readDigits } from './read-digits.ts';
import type { Token } from './tokens.ts';

/** Reads any number but an ordinal that begins at token `at`, in digits or words, with its fraction, decimals and scale. */
export function numberAt(tokens: readonly Token[], at: number, words: NumberWords, decimalSign: ',' | '.'): ReadValue | null {
  const token = tokens[at];
  if (token?.kind === 'vulgar') return { value: vulgar(token.text), next: at + 1, scale: 1 };
  // The middle of a date is no number.
  if (tokens[at - 1]?.text === '/' && tokens[at - 1]?.end === token?.start) return null;
  if (token?.kind === 'digits') return digitsAt(tokens, at, words, decimalSign);
  if (token?.kind !== 'word') return null;
  const fraction = fractionAt(tokens, at, words);
  if (fraction) return fraction;
  const whole = words.point.has(token.text) ? { value: 0, next: at, scale: 1 } : cardinalAt(tokens, at, words);
  if (!whole) return null;
  const decimals = spokenDecimals(tokens, whole.next, words);
  if (decimals) return { value: Number(`${String(whole.value)}.${decimals.digits}`), next: decimals.next, scale: 1 };
  return whole.next === at ? null : withHalf(tokens, whole, words);
}

function digitsAt(tokens: readonly Token[], at: number, words: NumberWords, decimalSign: ',' | '.'): ReadValue | null {
  const value = readDigits(tokens[at]?.text ?? '', decimalSign);
  if (value === null) return null;
  const over = ratio(tokens, at);
  if (over !== undefined) return over === null ? null : { value: over, next: at + 3, scale: 1 };
  const following = tokens[at + 1];
  if (following?.kind === 'vulgar') return { value: value + vulgar(following.text), next: at + 2, scale: 1 };
  const mixed = following?.kind === 'digits' && following.start > (tokens[at]?.end ?? 0) ? ratio(tokens, at + 1) : undefined;
  if (typeof mixed === 'number' && mixed < 1) return { value: value + mixed, next: at + 4, scale: 1 };
  const factor = following?.kind === 'word' ? words.scales.get(following.text) : undefined;
  const read = factor === undefined ? { value, next: at + 1, scale: 1 } : { value: rounded(value * factor), next: at + 2, scale: factor };
  return withHalf(tokens, read, words);
}

/** The value of `3/4` at token `at`; null for a division by zero or a date (`3/4/26`), undefined when there is no stroke. */
function ratio(tokens: readonly Token[], at: number): number | null | undefined {
  const [over, stroke, under, after] = tokens.slice(at, at + 4);
  if (over?.kind !== 'digits' || under?.kind !== 'digits' || !/^[/⁄]$/.test(stroke?.text ?? '')) return undefined;
  if (!/^\d+$/.test(over.text + under.text) || Number(under.text) === 0 || (after?.text === '/' && after.start === under.end)) return null;
  return Number(over.text) / Number(under.text);
}

function withHalf(tokens: readonly Token[], read: ReadValue, words: NumberWords): ReadValue {
  if (!words.and.has(tokens[read.next]?.text ?? '') || tokens[read.next]?.text === '-') return read;
  const fraction = fractionAt(tokens, read.next + 1, words);
  if (!fraction || fraction.value >= 1) return read;
  return { value: rounded(read.value + fraction.value * read.scale), next: fraction.next, scale: 1 };
}

/** "virgola zero cinque" → "05", "point two five" → "25", "virgola venticinque" → "25". */
function spokenDecimals(tokens: readonly Token[], at: number, words: NumberWords): { digits: string; next: number } | null {
  if (!words.point.has(tokens[at]?.text ?? '')) return null;
  let [digits, next] = ['', at + 1];
  for (let token = tokens[next]; token !== undefined; token = tokens[++next]) {
    const value = token.kind === 'digits' ? token.text : String((token.kind === 'word' ? words.cardinal(token.text) : null) ?? '');
    if (!/^\d{1,3}$/.test(value)) break;
    digits += value;
  }
  return digits === '' || digits.length > 15 ? null : { digits, next };
}

function vulgar(sign: string): number {
  const [over = '0', under = '1'] = sign.normalize('NFKC').split('⁄');
  return Number(over) / Number(under);
}

/** Takes back the noise of binary floating point: 1.1 million is 1100000, not 1100000.0000000002. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
