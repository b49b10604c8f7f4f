import { z } from 'zod';

/** Longest wait a flow may ask for: a leap year, so that "in a year" always fits. */
const longest = 366 * 24 * 3600;

/**
 * A length of time in seconds, fractions allowed: `90`, `0.5`. Every duration in a config has this one shape; the form's
 * `duration` widget shows it in minutes, hours or days.
 */
export const duration = z.number().positive().max(longest);
