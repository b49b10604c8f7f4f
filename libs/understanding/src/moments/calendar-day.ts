import { DateTime } from 'luxon';
import type { ReadDate } from './date-rule.ts';
import type { MomentContext } from './moment-context.ts';

/** The day of a year, or `impossible` when the calendar has none (31 February). */
export function fullDate(year: number, month: number, day: number, { today }: MomentContext): ReadDate {
  const date = DateTime.fromObject({ year, month, day }, { zone: today.zone });
  return date.isValid ? date : 'impossible';
}

/** The next such day from today on: this year or a later one (29 February may be far). */
export function nextDayOfYear(month: number, day: number, context: MomentContext): ReadDate {
  for (let year = context.today.year; year <= context.today.year + 8; year++) {
    const date = fullDate(year, month, day, context);
    if (date instanceof DateTime && date >= context.today) return date;
  }
  return 'impossible';
}

/** The next day with that number from `from` on, skipping months too short for it; null for no day of any month. */
export function nextDayOfMonth(day: number, from: DateTime, context: MomentContext): ReadDate {
  if (day < 1 || day > 31) return null;
  for (let months = 0; months < 3; months++) {
    const { year, month } = from.startOf('month').plus({ months });
    const date = fullDate(year, month, day, context);
    if (date instanceof DateTime && date >= from) return date;
  }
  return null;
}

/** The next such weekday after today, 1 for Monday: on a Monday "Monday" is in a week, for today would be called today. */
export function nextWeekday(weekday: number, { today }: MomentContext): DateTime {
  return today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 });
}

/** The full year of one written with two digits: at most twenty years ahead, else the last century ("85" is a year of birth). */
export function fullYear(written: string, { today }: MomentContext): number {
  const year = Number(written);
  if (written.length > 2) return year;
  const century = today.year - (today.year % 100);
  return century + year > today.year + 20 ? century + year - 100 : century + year;
}
