import { DateTime } from 'luxon';
import { originalSpan } from '../../moments/aligned-text.ts';
import { chronoDate } from '../../moments/chrono-date.ts';
import { digitise } from '../../moments/digitise.ts';
import { findDate } from '../../moments/find-date.ts';
import { momentContext } from '../../moments/moment-context.ts';
import type { MomentContext } from '../../moments/moment-context.ts';
import { found } from '../found.ts';
import type { Recogniser, Recognition } from '../recogniser.ts';

/**
 * Reads a day as `2026-11-22`. A day without a year is the next one from today on, a weekday the next one after today; 03/04 follows the country.
 * A day that does not exist (31/02) gives null, and so does a span without one day ("this week", "in March").
 */
export const recogniseDate: Recogniser = (text, entityContext) => {
  const context = momentContext(entityContext);
  const aligned = digitise(text, context.grammar);
  const day = findDate(aligned, context);
  if (day?.date === 'impossible') return null;
  if (day) {
    const { start, end } = originalSpan(aligned, day.start, day.end);
    return result(text, start, end, day.date, context);
  }
  const other = chronoDate(text, context);
  if (!other) return null;
  const { year, month, day: dayOfMonth } = other;
  return result(text, other.start, other.end, DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: context.now.zone }), context);
};

function result(text: string, start: number, end: number, date: DateTime, { locale }: MomentContext): Recognition | null {
  if (!date.isValid || date.year < 1 || date.year > 9999) return null;
  return found(text, start, end, date.toFormat('yyyy-MM-dd'), date.setLocale(locale).toLocaleString(DateTime.DATE_HUGE));
}
