import { clock, shiftClock } from './clock.ts';
import type { Clock, DayPart } from './clock.ts';
import { dayPartPattern } from './day-part.ts';
import type { TimeRule, TimeStrength } from './time-rule.ts';

const hour = '(?<hour>\\d{1,2})';
const noUnit =
  '(?! ?(?:hours?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|people|persons?|guests?|%|percent|€|\\$|/|th|st|nd|rd|[-.]\\d|[:,]\\d))';
const colon = '[:.h](?<minute>\\d{2})(?![./:]?\\d)';
const meridiem = '(?<part>[ap]\\.? ?m\\.?)';
const ending = `(?: ?o'?clock)?(?: (?:sharp|ish))?(?:,? ?(?<part>${dayPartPattern('en')}))?`;
const at = '(?:at|by|around|about|from|after|before|until|till|for|@)(?: about| around)? ?';

/** How English names a time of day. */
export const englishTimes: readonly TimeRule[] = [
  rule('evident', `(?:at )?half(?: past)? ${hour}${ending}`, 30),
  rule('evident', `(?:at )?(?:(?<pastQuarter>(?:a )?quarter) (?:past|after)|(?<past>\\d{1,2})(?: minutes?| mins?)? past) ${hour}${ending}`),
  rule(
    'evident',
    `(?:at )?(?:(?<toQuarter>(?:a )?quarter) (?:to|before|of|till)|(?<to>\\d{1,2})(?: minutes?| mins?)? (?:to|before|till)) ${hour}${ending}`,
  ),
  rule('evident', `(?:(?:at|by|around|about|before|after) )?(?:(?<noon>noon|midday|12 noon)|(?<midnight>(?:12 )?midnight))`),
  rule('evident', `(?:${at})?${hour}(?::(?<minute>\\d{2})(?::\\d{2})?|[.h ](?<spaced>[0-5]\\d))? ?${meridiem}`),
  rule('evident', `(?:${at})?${hour}:(?<minute>\\d{2})(?::\\d{2})?(?![\\d:])${ending}`),
  rule('evident', `(?:${at})?${hour}(?:${colon}| (?<spaced>[0-5]\\d))?(?: ?o'?clock)? (?<part>${dayPartPattern('en')})`),
  rule('evident', `(?:${at})?${hour} ?o'?clock`),
  rule('evident', `(?:at|@) ?${hour}(?:${colon}| (?<spaced>[0-5]\\d)|${noUnit})`),
  rule('evident', `(?:at )?(?<hour>[012]\\d)(?<minute>[0-5]\\d) ?(?:hours|hrs)`),
  rule('likely', `${at}${hour}(?:${colon}|${noUnit})`),
  rule('likely', `${hour}${colon}`),
  rule('alone', `${hour}(?: (?<spaced>[0-5]\\d)| (?<minute>0\\d))?(?: ?ish)?`),
  rule('alone', '(?<hour>[012]?\\d)(?<minute>[0-5]\\d)'),
];

function rule(strength: TimeStrength, source: string, later = 0): TimeRule {
  const edges = strength === 'alone' ? ['^', '$'] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const pattern = new RegExp(`${edges[0] ?? ''}(?:${source})${edges[1] ?? ''}`, 'gu');
  return { strength, pattern, read: (groups, part) => read(groups, part, later) };
}

function read(groups: Readonly<Record<string, string | undefined>>, part: DayPart | null, later: number): Clock | null {
  const { hour: said, minute, spaced, noon, midnight, past, pastQuarter, to, toQuarter } = groups;
  if (noon !== undefined) return { hour: 12, minute: 0, afterMidnight: false };
  if (midnight !== undefined) return { hour: 0, minute: 0, afterMidnight: true };
  const base = said === undefined ? null : clock(said, Number(minute ?? spaced ?? '0'), part);
  const minutes = later + Number(pastQuarter === undefined ? (past ?? 0) : 15) - Number(toQuarter === undefined ? (to ?? 0) : 15);
  return base && Math.abs(minutes) < 60 ? shiftClock(base, minutes) : null;
}
