import type { DateTime } from 'luxon';
import type { MomentContext } from './moment-context.ts';

/** What a date rule makes of its match: a day, `impossible` for a date that does not exist, or null when the words meant something else. */
export type ReadDate = DateTime | 'impossible' | null;

/** One way of naming a day. Patterns are tried on plain text with digits; among all matches the earliest, then the longest, wins. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: MomentContext) => ReadDate;
}

/** Builds the pattern of a rule: whole words only, groups as given. */
export function dateRule(source: string, read: DateRule['read']): DateRule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'), read };
}
