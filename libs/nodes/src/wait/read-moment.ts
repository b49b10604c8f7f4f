import { DateTime } from 'luxon';
import { timeOfDay } from './time-of-day.ts';

/**
 * The moment (Unix ms) that a text names: a time of day is the next time it comes after `now`; an ISO 8601 date is its
 * first moment; an ISO date and time counts in `timezone` unless it carries an offset. Undefined when it is none of these.
 */
export function readMoment(text: string, now: number, timezone: string): number | undefined {
  const written = text.trim();
  const clock = timeOfDay.exec(written);
  if (clock) {
    const time = { hour: Number(clock[1]), minute: Number(clock[2]), second: 0, millisecond: 0 };
    const today = DateTime.fromMillis(now, { zone: timezone });
    const next = today.set(time).toMillis() > now ? today : today.plus({ days: 1 });
    return next.set(time).toMillis();
  }
  // Luxon would complete a bare time or week with today's date, read from the machine's clock.
  if (!/^\d{4}-\d{2}-\d{2}/.test(written)) return undefined;
  const moment = DateTime.fromISO(written.replace(' ', 'T'), { zone: timezone });
  return moment.isValid ? moment.toMillis() : undefined;
}
