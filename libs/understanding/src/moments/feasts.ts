import type { GrammarLanguage } from '../words/grammar-language.ts';
import { nextDayOfYear } from './calendar-day.ts';
import type { ReadDate } from './date-rule.ts';
import type { MomentContext } from './moment-context.ts';

/** Feasts with a fixed day: a pattern of their names, the month and the day. Longer names first. */
const feasts: Record<GrammarLanguage, readonly (readonly [string, number, number])[]> = {
  it: [
    ['(?:la )?vigilia di natale|(?:la )?vigilia', 12, 24],
    ["(?:la )?vigilia di capodanno|san silvestro|ultimo (?:giorno )?dell'anno", 12, 31],
    ['santo stefano', 12, 26],
    ['(?:il giorno di )?natale', 12, 25],
    ['capodanno', 1, 1],
    ['epifania|befana', 1, 6],
    ['san valentino', 2, 14],
    ['ferragosto', 8, 15],
    ['ognissanti', 11, 1],
    ['immacolata', 12, 8],
    ['halloween', 10, 31],
  ],
  en: [
    ['christmas eve', 12, 24],
    ['boxing day', 12, 26],
    ["new year'?s eve", 12, 31],
    ["new year'?s(?: day)?", 1, 1],
    ["valentine'?s(?: day)?", 2, 14],
    ['halloween', 10, 31],
    ['christmas(?: day)?|xmas', 12, 25],
  ],
};

/** Matches the name of any feast of a language. */
export function feastNames(language: GrammarLanguage): string {
  return feasts[language].map(([name]) => name).join('|');
}

/** The next day of the feast of that name. */
export function feast(name: string, language: GrammarLanguage, context: MomentContext): ReadDate {
  const hit = feasts[language].find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(name));
  return hit ? nextDayOfYear(hit[1], hit[2], context) : null;
}
