import type { DateTime } from 'luxon';
import { calendarWords } from './calendar-words.ts';
import { fullDate, fullYear, nextDayOfMonth, nextDayOfYear, nextWeekday } from './calendar-day.ts';
import { countPattern, readCount } from './count-words.ts';
import { dateRule } from './date-rule.ts';
import type { DateRule, ReadDate } from './date-rule.ts';
import { feast, feastNames } from './feasts.ts';
import type { MomentContext } from './moment-context.ts';

const { month, weekday, weekdayOrShort, monthNumber, weekdayNumber } = calendarWords.it;
const day = '(\\d{1,2}|primo)°?';
const year = "(?:,? (?:del(?:l'anno)? |dell?'? ?)?(\\d{4}|'\\d{2})(?! ?(?:euro|person)))?";
const unit = '(giorn[oi]|settiman[ae]|mes[ei]|ann[oi])';
const units: readonly [RegExp, 'days' | 'weeks' | 'months' | 'years'][] = [
  [/^giorn/, 'days'],
  [/^settiman/, 'weeks'],
  [/^mes/, 'months'],
  [/^ann/, 'years'],
];
const count = countPattern.it;

/** How Italian names a day. */
export const italianDates: readonly DateRule[] = [
  dateRule("(?:l'altro ieri|altroieri|avantieri|ieri l'altro)", (_, { today }) => today.minus({ days: 2 })),
  dateRule('ieri', (_, { today }) => today.minus({ days: 1 })),
  dateRule(
    'oggi|odiern[oa]|in giornata|stasera|stamattina|stamani|stamane|stanotte|questa (?:sera|mattina|notte|serata|mattinata)|questo (?:pomeriggio|mattino)',
    (_, { today }) => today,
  ),
  dateRule('domani|domattina', (_, { today }) => today.plus({ days: 1 })),
  dateRule("dopo ?domani|domani l'altro", (_, { today }) => today.plus({ days: 2 })),
  dateRule(`(oggi|domani|${weekday}) a (8|15)`, ([, from = '', days], context) => {
    const first =
      from === 'oggi' ? context.today : from === 'domani' ? context.today.plus({ days: 1 }) : nextWeekday(weekdayNumber(from), context);
    // Italian counts both ends: "a otto" is in a week, "a quindici" in two.
    return first.plus({ weeks: days === '8' ? 1 : 2 });
  }),
  dateRule(`(?:quest[oa] |prossim[oa] )?(${weekday})(?: prossim[oa])?`, ([, name = ''], context) =>
    nextWeekday(weekdayNumber(name), context),
  ),
  dateRule(`(?<=^\\s*)(${weekdayOrShort})(?=\\s*$)`, ([, name = ''], context) => nextWeekday(weekdayNumber(name), context)),
  dateRule(`(?:scors[oa] )(${weekday})|(${weekday}) (?:scors[oa]|passat[oa])`, ([, before, after = ''], context) =>
    nextWeekday(weekdayNumber(before ?? after), context).minus({ weeks: weekdayNumber(before ?? after) === context.today.weekday ? 2 : 1 }),
  ),
  dateRule(
    `(${weekday}) (?:della |dell'altra |del)?(?:prossima settimana|settimana prossima|settimana che viene)`,
    ([, name = ''], { today }) => today.startOf('week').plus({ weeks: 1, days: weekdayNumber(name) - 1 }),
  ),
  dateRule(`(${weekday}) (?:tra|fra) (${count})settiman[ae]`, ([, name = '', weeks = ''], context) =>
    nextWeekday(weekdayNumber(name), context).plus({ weeks: readCount(weeks) }),
  ),
  dateRule(
    `(?:${weekdayOrShort},? )?(?:(?:il|del|al|dal|giorno|per il) |l'|dell'|all'|dall')?${day}(?: (?:di )?|[-/])(${month})${year}`,
    ([, number, name = '', written], context) => inMonth(name, dayOf(number), written, context),
  ),
  dateRule(
    `(?:${weekday},? )?(?:(?:il|giorno|del|al|per il|entro il) |l'|all'|dell')${day}(?: (?:di questo mese|del mese(?: corrente)?|corrente|c\\.m\\.))?(?! ?(?:%|per cento|euro|person|[./:]\\d))`,
    ([, number], context) => nextDayOfMonth(dayOf(number), context.today, context),
  ),
  dateRule(
    `(?:dal |dall')?${day} ?(?:al |all'|-|e (?:il |l'))\\s?\\d{1,2} (?:di )?(${month})${year}`,
    ([, first, name = '', written], context) => inMonth(name, dayOf(first), written, context),
  ),
  dateRule(`${weekday},? (\\d{1,2})(?! ?(?:[:.h]\\d|ore|e (?:mezz|\\d)))`, ([, number], context) =>
    nextDayOfMonth(dayOf(number), context.today, context),
  ),
  dateRule(`(?:(?:il|giorno) )?${day} (?:del |di )?(?:mese prossimo|prossimo mese|prossimo)`, ([, number], context) =>
    nextDayOfMonth(dayOf(number), context.today.startOf('month').plus({ months: 1 }), context),
  ),
  dateRule(
    `(?:tra|fra|entro|in) (?:circa )?(${count})${unit}(?: e (mezzo|mezza))?|(${count})${unit} (?:da (?:oggi|adesso|ora)|dopo)`,
    (match, { today }) => shifted(today, match[1] ?? match[4], match[2] ?? match[5], 1),
  ),
  dateRule(`(${count})${unit} fa`, ([, many, name], { today }) => shifted(today, many, name, -1)),
  dateRule(`(?:(?:la|il|l') ?)?(?:prossim[oa] ${unit}|${unit} prossim[oa]|${unit} che viene)`, (match, { today }) =>
    shifted(today, '1', match[1] ?? match[2] ?? match[3], 1),
  ),
  dateRule(`(?:(?:la|il|l') ?)?(?:scors[oa] ${unit}|${unit} (?:scors[oa]|passat[oa]))`, (match, { today }) =>
    shifted(today, '1', match[1] ?? match[2], -1),
  ),
  dateRule('(?:(?:nel|il|questo|prossimo|durante il) )?(?:weekend|week-end|week end|fine settimana)(?: prossimo)?', (_, { today }) =>
    saturday(today),
  ),
  dateRule('(?:a |per |entro )?(?:la )?fine (?:del )?mese', (_, { today }) => today.endOf('month').startOf('day')),
  dateRule("(?:a |per |entro )?(?:la )?fine (?:dell' ?)?anno", (_, { today }) => today.endOf('year').startOf('day')),
  dateRule(feastNames('it'), ([name = ''], context) => feast(name, 'it', context)),
];

function inMonth(name: string, dayNumber: number, written: string | undefined, context: MomentContext): ReadDate {
  const monthIndex = monthNumber(name);
  if (written === undefined) return nextDayOfYear(monthIndex, dayNumber, context);
  return fullDate(fullYear(written.replace("'", ''), context), monthIndex, dayNumber, context);
}

function dayOf(written = ''): number {
  return written === 'primo' ? 1 : Number(written);
}

function shifted(today: DateTime, count = '1', name = '', direction: 1 | -1): DateTime | null {
  const key = units.find(([pattern]) => pattern.test(name))?.[1];
  return key === undefined ? null : today.plus({ [key]: readCount(count) * direction });
}

function saturday(today: DateTime): DateTime {
  return today.weekday === 7 ? today : today.plus({ days: 6 - today.weekday });
}
