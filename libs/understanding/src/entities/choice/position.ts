import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { readCardinal } from '../number/read-cardinal.ts';
import { readOrdinal } from '../number/read-ordinal.ts';

const fromTheEnd: Record<GrammarLanguage, readonly [RegExp, number][]> = {
  en: [
    [/^(?:last|final|bottom)$/, 1],
    [/^(?:second (?:to )?last|penultimate|next to last|last but one)$/, 2],
  ],
  it: [
    [/^(?:l )?ultim[oaie]$/, 1],
    [/^(?:la |il )?penultim[oaie]$/, 2],
  ],
};
const ordinalSign = /^(\d{1,3})(?:st|nd|rd|th|o|a)$/;

/**
 * The place in a list that a plain wording means, counted from 1, or null: "2", "due", "seconda", "2nd", "last" of `count`.
 * A place beyond the list is null too.
 */
export function position(wording: string, count: number, language: GrammarLanguage): number | null {
  const end = fromTheEnd[language].find(([pattern]) => pattern.test(wording));
  const digits = /^\d{1,3}$/.test(wording) ? wording : ordinalSign.exec(wording)?.[1];
  const place = end
    ? count - end[1] + 1
    : digits === undefined
      ? (readCardinal(wording, language) ?? readOrdinal(wording, language))
      : Number(digits);
  return place !== null && Number.isInteger(place) && place >= 1 && place <= count ? place : null;
}
