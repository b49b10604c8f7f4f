import { DateTime } from 'luxon';

/** Writes a time of day given as `15:00` the way the locale does ("3:00 PM" in American English). */
export function showTime(value: string, locale: string): string {
  const time = DateTime.fromISO(`2000-01-01T${value}`, { zone: 'utc' }).setLocale(locale).toLocaleString(DateTime.TIME_SIMPLE);
  // Some locales put a narrow no-break space before AM and PM, which not every phone shows.
  return time.replace(/[\u202f\u00a0]/g, ' ');
}
