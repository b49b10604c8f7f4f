import { clock, shiftClock } from './clock.ts';
import type { Clock, DayPart } from './clock.ts';
import { dayPartPattern } from './day-part.ts';
import type { TimeRule, TimeStrength } from './time-rule.ts';

const hour = '(?<hour>\\d{1,2}|una)';
/** What an hour is not: a duration, a price, a day. */
const noUnit = '(?! ?(?:or[ae](?! \\d)|minut|second|giorn|settiman|mes[ei]|ann[oi]|euro|€|person|%|per cento|°|/|[-.]\\d|[:,]\\d))';
const past = `(?: e (?:(?<half>mezz[ao])|(?<quarter>un quarto)|(?<three>3 quarti)|(?<past>\\d{1,2})(?: minuti)?)| meno (?:(?<lessQuarter>un quarto)|(?<less>\\d{1,2})(?: minuti)?))`;
const colon = '(?:[:h]|(?<![./]\\d{1,2})\\.|,)(?<minute>\\d{2})(?![./:]?\\d)(?: ?h)?';
const ending = `(?: (?:in punto|circa|precise|esatte))*(?:,? (?<part>${dayPartPattern('it')}))?`;
const at =
  "(?:(?:verso|per|dopo|entro|circa|intorno|prima) )?(?:(?:alle|dalle|delle|per le|verso le|a|le ore|alle ore|ore|h\\.?|@)(?: ore)? ?|all' ?|dall' ?|dell' ?|l' ?)";
const noon = '(?:a |per |verso )?(?<noon>mezzogiorno|mezzodi)';
const midnight = '(?:a |per |verso )?(?<midnight>mezzanotte)';

/** How Italian names a time of day. */
export const italianTimes: readonly TimeRule[] = [
  rule('evident', `(?:(?:alle |le |all'|per le )?(?:ore )?)(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::\\d{2})?(?![\\d:])${ending}`),
  rule(
    'evident',
    `(?:(?:(?:manca(?:no)? )?(?<toQuarter>un quarto)|(?:manca(?:no)? )(?<to>\\d{1,2})(?: minuti)?|(?<toMinutes>\\d{1,2}) minuti)) (?:alle |all')${hour}${ending}`,
  ),
  rule('evident', `${at}${hour}(?:${past}|${colon}| (?<spaced>[1-5]\\d)(?! ?[\\p{L}]))${ending}`),
  rule('evident', `(?:${noon}|${midnight})(?:${past})?`),
  rule('evident', `(?:alle |ore |alle ore )(?<hour>[012]\\d)(?<minute>[0-5]\\d)${ending}`),
  rule('evident', `(?:le |l'|${at})?${hour}(?:${past}|${colon})?(?: in punto| circa)? (?<part>${dayPartPattern('it')})`),
  rule('evident', `${at}${hour}${noUnit}${ending}`),
  rule('likely', `(?:le |l')${hour}(?:${past}|${colon}|${noUnit})${ending}`),
  rule('likely', `(?<hour>\\d{1,2})(?:${past}|${colon})${ending}`),
  rule('likely', '(?<hour>\\d{1,2}) ?h(?: ?(?<minute>\\d{2}))?'),
  rule('alone', `(?:le |per le |verso le )?${hour}(?: (?<spaced>[0-5]\\d))?`),
  rule('alone', '(?<hour>[012]?\\d)(?<minute>[0-5]\\d)'),
];

function rule(strength: TimeStrength, source: string): TimeRule {
  const edges = strength === 'alone' ? ['^', '$'] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  return { strength, pattern: new RegExp(`${edges[0] ?? ''}(?:${source})${edges[1] ?? ''}`, 'gu'), read };
}

function read(groups: Readonly<Record<string, string | undefined>>, part: DayPart | null): Clock | null {
  const base = baseClock(groups, part);
  if (!base) return null;
  const { half, quarter, three, past: after, lessQuarter, less, to, toMinutes, toQuarter } = groups;
  if (half !== undefined) return shiftClock(base, 30);
  if (quarter !== undefined) return shiftClock(base, 15);
  if (three !== undefined) return shiftClock(base, 45);
  if (after !== undefined) return Number(after) > 59 ? null : shiftClock(base, Number(after));
  const before = (lessQuarter ?? toQuarter) === undefined ? (less ?? to ?? toMinutes) : '15';
  if (before === undefined) return base;
  return Number(before) > 59 ? null : shiftClock(base, -Number(before));
}

function baseClock(
  { hour: said, minute, spaced, noon: midday, midnight: atMidnight }: Readonly<Record<string, string | undefined>>,
  part: DayPart | null,
): Clock | null {
  if (midday !== undefined) return { hour: 12, minute: 0, afterMidnight: false };
  if (atMidnight !== undefined) return { hour: 0, minute: 0, afterMidnight: true };
  return said === undefined ? null : clock(said === 'una' ? '1' : said, Number(minute ?? spaced ?? '0'), part);
}
