import { z } from 'zod';

/** Name of a time zone as the IANA database writes it: `Europe/Rome`. */
export const timezone = z.string().max(64).refine(isTimezone, 'a time zone such as "Europe/Rome"');

function isTimezone(name: string): boolean {
  // An offset ("+01:00") is understood as well, but it knows no summer time: nobody means it.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
