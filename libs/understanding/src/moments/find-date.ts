import type { DateTime } from 'luxon';
import type { AlignedText } from './aligned-text.ts';
import { englishDates } from './en-dates.ts';
import { italianDates } from './it-dates.ts';
import type { MomentContext } from './moment-context.ts';
import { numericDates } from './numeric-dates.ts';

/** A day named in a text and where: positions of the aligned text. `impossible` is a date that does not exist. */
export interface FoundDate {
  readonly date: DateTime | 'impossible';
  readonly start: number;
  readonly end: number;
}

const rules = { it: [...numericDates, ...italianDates], en: [...numericDates, ...englishDates] };

/** Finds the first day a message names; of several readings at the same place the longest. */
export function findDate({ text }: AlignedText, context: MomentContext): FoundDate | null {
  let best: FoundDate | null = null;
  for (const { pattern, read } of rules[context.grammar]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (best && (start > best.start || (start === best.start && end <= best.end))) break;
      const date = read(match, context);
      if (date === null || (date !== 'impossible' && !date.isValid)) continue;
      best = { date, start, end };
      break;
    }
  }
  return best;
}
