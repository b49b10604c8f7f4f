import type { DateTime } from 'luxon';
import { calendarWords } from './calendar-words.ts';
import { fullDate, fullYear, nextDayOfMonth, nextDayOfYear, nextWeekday } from './calendar-day.ts';
import { countPattern, readCount } from './count-words.ts';
import { dateRule } from './date-rule.ts';
import type { DateRule, ReadDate } from './date-rule.ts';
import { feast, feastNames } from './feasts.ts';
import type { MomentContext } from './moment-context.ts';

const { month, weekday, weekdayOrShort, monthNumber, weekdayNumber } = calendarWords.en;
const suffix = '(?:st|nd|rd|th)';
const year = "(?:,? (\\d{4}|'\\d{2}))?";
const unit = '(days?|weeks?|fortnights?|months?|years?)';
const count = countPattern.en;

/** How English names a day. */
export const englishDates: readonly DateRule[] = [
  dateRule('(?:the )?day before yesterday', (_, { today }) => today.minus({ days: 2 })),
  dateRule('yesterday', (_, { today }) => today.minus({ days: 1 })),
  dateRule('today|tonight|this (?:morning|afternoon|evening)', (_, { today }) => today),
  dateRule('tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro', (_, { today }) => today.plus({ days: 1 })),
  dateRule('(?:the )?day after tomorrow', (_, { today }) => today.plus({ days: 2 })),
  dateRule(`(?:(?:this|coming|this coming|on) )?(${weekday})`, ([, name = ''], context) => nextWeekday(weekdayNumber(name), context)),
  dateRule(`(?<=^\\s*)(${weekdayOrShort})(?=\\s*$)`, ([, name = ''], context) => nextWeekday(weekdayNumber(name), context)),
  // In English "next Friday" said on a Monday is the one of next week; the coming one is "this Friday".
  dateRule(`(?:on )?next (${weekday})|(${weekday}) (?:of )?next week|next week(?:,| on)? (${weekday})`, (match, { today }) =>
    today.startOf('week').plus({ weeks: 1, days: weekdayNumber(match[1] ?? match[2] ?? match[3] ?? '') - 1 }),
  ),
  dateRule(`last (${weekday})`, ([, name = ''], context) =>
    nextWeekday(weekdayNumber(name), context).minus({ weeks: weekdayNumber(name) === context.today.weekday ? 2 : 1 }),
  ),
  dateRule(`(${count})weeks? (?:from|on) (today|tomorrow|${weekday})|(${weekday}) week`, ([, weeks = '1', from, alone], context) =>
    startOf(from ?? alone ?? '', context).plus({ weeks: readCount(weeks) }),
  ),
  dateRule(
    `(?:${weekdayOrShort},? )?(?:the )?(\\d{1,2})${suffix}?(?: (?:of )?|[-/])(${month})${year}`,
    ([, day, name = '', written], context) => inMonth(name, Number(day), written, context),
  ),
  dateRule(
    `(?:from )?(?:the )?(\\d{1,2})${suffix}? ?(?:to|-|until|and) ?(?:the )?\\d{1,2}${suffix}? (?:of )?(${month})${year}`,
    ([, first, name = '', written], context) => inMonth(name, Number(first), written, context),
  ),
  dateRule(
    `(?:${weekdayOrShort},? )?(${month}) (?:the )?(\\d{1,2})${suffix}?(?! ?(?:[:.]\\d\\d|[ap]\\.?m))${year}`,
    ([, name = '', day, written], context) => inMonth(name, Number(day), written, context),
  ),
  dateRule(
    `(?:${weekday},? )?(?:(?:on )?the (\\d{1,2})${suffix}?|(\\d{1,2})${suffix})(?: of this month)?(?! ?(?:%|percent|[./:]\\d|one))`,
    (match, context) => nextDayOfMonth(Number(match[1] ?? match[2]), context.today, context),
  ),
  dateRule(`(?:the )?(\\d{1,2})${suffix}?(?: of)? next month`, ([, day], context) =>
    nextDayOfMonth(Number(day), context.today.startOf('month').plus({ months: 1 }), context),
  ),
  dateRule(`(?:in|within) (?:about )?(${count})${unit}(?: time)?|(${count})${unit} (?:from (?:now|today)|later)`, (match, { today }) =>
    shifted(today, match[1] ?? match[3], match[2] ?? match[4], 1),
  ),
  dateRule(`(${count})${unit} ago`, ([, many, name], { today }) => shifted(today, many, name, -1)),
  dateRule(`next ${unit}`, ([, name], { today }) => shifted(today, '1', name, 1)),
  dateRule(`last ${unit}`, ([, name], { today }) => shifted(today, '1', name, -1)),
  dateRule('(?:(?:this|next|the|on the|at the) )?weekend', (_, { today }) =>
    today.weekday === 7 ? today : today.plus({ days: 6 - today.weekday }),
  ),
  dateRule('(?:by |at )?(?:the )?end of (?:the |this )?month', (_, { today }) => today.endOf('month').startOf('day')),
  dateRule('(?:by |at )?(?:the )?end of (?:the |this )?year', (_, { today }) => today.endOf('year').startOf('day')),
  dateRule(feastNames('en'), ([name = ''], context) => feast(name, 'en', context)),
];

function startOf(name: string, context: MomentContext): DateTime {
  if (name === 'today') return context.today;
  return name === 'tomorrow' ? context.today.plus({ days: 1 }) : nextWeekday(weekdayNumber(name), context);
}

function inMonth(name: string, day: number, written: string | undefined, context: MomentContext): ReadDate {
  const monthIndex = monthNumber(name);
  return written === undefined
    ? nextDayOfYear(monthIndex, day, context)
    : fullDate(fullYear(written.replace("'", ''), context), monthIndex, day, context);
}

function shifted(today: DateTime, count = '1', name = '', direction: 1 | -1): DateTime {
  const many = readCount(count) * direction;
  if (name.startsWith('day')) return today.plus({ days: many });
  if (name.startsWith('month')) return today.plus({ months: many });
  return name.startsWith('year') ? today.plus({ years: many }) : today.plus({ weeks: name.startsWith('fortnight') ? many * 2 : many });
}
