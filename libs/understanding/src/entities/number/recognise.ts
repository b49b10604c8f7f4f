import { displayLocale } from '../../words/display-locale.ts';
import { grammarLanguage } from '../../words/grammar-language.ts';
import { normalise } from '../../words/normalise.ts';
import { found } from '../found.ts';
import type { EntityContext, Recogniser, Recognition } from '../recogniser.ts';
import type { ReadValue } from './cardinal-at.ts';
import { numberAt } from './number-at.ts';
import { numberWords } from './number-words.ts';
import type { NumberWords } from './number-words.ts';
import { ordinalAt } from './ordinal-at.ts';
import { tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * Reads the first number of a message: digits with the separators of the language, words, fractions, decimals, percent ("20%" is 20) and ordinals
 * ("il terzo" is 3). A cardinal is preferred to an ordinal, and both to a word that is also an article ("una", "one").
 */
export const recogniseNumber: Recogniser = (text, context) => {
  const words = numberWords[grammarLanguage(context.language)];
  const pieces = tokens(text);
  const decimalSign = decimalSignOf(context.language);
  const message = normalise(text);
  const strong = first(pieces, (at) => {
    const ordinal = ordinalAt(pieces, at, words);
    if (ordinal?.compound) return ordinal;
    const read = numberAt(pieces, at, words, decimalSign);
    return read && read.next === at + 1 && words.weak.has(pieces[at]?.text ?? '') ? null : read;
  });
  if (strong) return result(text, pieces, strong, words, context);
  if (words.none.has(message)) return found(text, text.indexOf(text.trim()), text.trimEnd().length, 0);
  const ordinal = first(pieces, (at) => ordinalAt(pieces, at, words));
  if (ordinal) return result(text, pieces, ordinal, words, context);
  const weak = first(pieces, (at) => (words.weak.has(pieces[at]?.text ?? '') ? { value: 1, next: at + 1, scale: 1 } : null));
  return weak && result(text, pieces, weak, words, context);
};

type Placed = ReadValue & { readonly at: number };

function first(pieces: readonly Token[], readAt: (at: number) => ReadValue | null): Placed | null {
  for (let at = 0; at < pieces.length; at++) {
    const read = readAt(at);
    if (read && Number.isFinite(read.value)) return { ...read, at };
  }
  return null;
}

function result(text: string, pieces: readonly Token[], read: Placed, words: NumberWords, { language }: EntityContext): Recognition {
  const negative = isNegative(text, pieces, read.at, words);
  const start = pieces[negative ? read.at - 1 : read.at]?.start ?? 0;
  const number = pieces[read.next - 1]?.end ?? text.length;
  const suffix = /^(?:st|nd|rd|th|°|º|ª|\s?%|\s?(?:per\s?cento|per\s?cent|percent)(?!\p{L}))/iu.exec(text.slice(number))?.[0] ?? '';
  const value = negative && read.value !== 0 ? -read.value : read.value;
  const shown = new Intl.NumberFormat(displayLocale(language), { maximumFractionDigits: 10 }).format(value);
  return found(text, start, number + suffix.length, value, /%|cent/i.test(suffix) ? `${shown}%` : shown);
}

function isNegative(text: string, pieces: readonly Token[], at: number, words: NumberWords): boolean {
  const [before, number] = [pieces[at - 1], pieces[at]];
  if (!before || !number) return false;
  if (words.minus.has(before.text)) return true;
  // "3-5" and "AB-12" are no negative numbers: the sign must stand free on its left and touch the number.
  return /^[-−–]$/.test(before.text) && before.end === number.start && !/[\p{L}\p{N}]$/u.test(text.slice(0, before.start));
}

function decimalSignOf(language: string): ',' | '.' {
  const parts = new Intl.NumberFormat(displayLocale(language)).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
