import { fullDate, fullYear, nextDayOfMonth, nextDayOfYear } from './calendar-day.ts';
import { dateRule } from './date-rule.ts';
import type { DateRule, ReadDate } from './date-rule.ts';
import type { MomentContext } from './moment-context.ts';

/** Dates in digits, for both languages: ISO, day and month in the order of the country, eight digits or a day of the month alone. */
export const numericDates: readonly DateRule[] = [
  dateRule('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:t[\\d:.]+(?:z|[-+]\\d\\d:?\\d\\d)?)?', ([, year, , month, day], context) =>
    fullDate(Number(year), Number(month), Number(day), context),
  ),
  dateRule('(?<![\\d][./-])(\\d{1,2}) ?([-/. ]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|(?<! )\\d{2})(?![./-]\\d)', ([, a, , b, year = ''], context) =>
    ordered(Number(a), Number(b), fullYear(year, context), context),
  ),
  dateRule('(?<![\\d][./-])(\\d{1,2})/(\\d{1,2})(?![./]\\d)', ([, a, b], context) => ordered(Number(a), Number(b), null, context)),
  dateRule('(?<=^\\s*)(\\d{1,2})[-.](\\d{1,2})(?=\\s*$)', ([, a, b], context) => ordered(Number(a), Number(b), null, context)),
  dateRule('(?<=^\\s*)(\\d{2})(\\d{2})((?:19|20)\\d{2})(?=\\s*$)', ([, a, b, year], context) =>
    ordered(Number(a), Number(b), Number(year), context),
  ),
  dateRule('(?<=^\\s*)(\\d{1,2})(?=[\\s.!]*$)', ([, day], context) => nextDayOfMonth(Number(day), context.today, context)),
];

/** Reads two numbers as day and month in the order of the country, or in the other when only that makes a month (25/12 in the United States). */
function ordered(a: number, b: number, year: number | null, context: MomentContext): ReadDate {
  const swapped = context.dayFirst ? b > 12 && a <= 12 : a <= 12 || b > 12;
  const [day, month] = swapped ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1) return 'impossible';
  return year === null ? nextDayOfYear(month, day, context) : fullDate(year, month, day, context);
}
