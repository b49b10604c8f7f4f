import type { GrammarLanguage } from '../words/grammar-language.ts';

/** Names of months and days of one language, as pattern sources and as numbers (January and Monday are 1). */
export interface CalendarWords {
  /** Matches a month's name or abbreviation. */
  readonly month: string;
  /** Matches a weekday's full name. */
  readonly weekday: string;
  /** Matches a weekday's name or abbreviation: for use before a date alone, for "mar" and "sun" are other words too. */
  readonly weekdayOrShort: string;
  readonly monthNumber: (name: string) => number;
  readonly weekdayNumber: (name: string) => number;
}

/** Calendar words of both languages, in plain lower case. */
export const calendarWords: Record<GrammarLanguage, CalendarWords> = {
  it: words(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'lunedi martedi mercoledi giovedi venerdi sabato domenica',
    ['sett'],
  ),
  en: words(
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday',
    ['sept', 'tues', 'weds', 'thur', 'thurs'],
  ),
};

function words(months: string, weekdays: string, extra: readonly string[]): CalendarWords {
  const [monthNames, weekdayNames] = [months.split(' '), weekdays.split(' ')];
  const shorts = (names: readonly string[]): string[] => [
    ...extra.filter((short) => names.some((name) => name.startsWith(short))),
    ...names.map((name) => name.slice(0, 3)),
  ];
  const number = (names: readonly string[]) => (name: string) =>
    names.findIndex((full) => full.startsWith(name.replace('.', '').slice(0, 3))) + 1;
  return {
    month: `(?:${monthNames.join('|')}|(?:${shorts(monthNames).join('|')})\\.?)`,
    weekday: `(?:${weekdayNames.join('|')})`,
    weekdayOrShort: `(?:${weekdayNames.join('|')}|(?:${shorts(weekdayNames).join('|')})\\.?)`,
    monthNumber: number(monthNames),
    weekdayNumber: number(weekdayNames),
  };
}
