import { DateTime } from 'luxon';
import type { EntityContext } from '../entities/recogniser.ts';
import { displayLocale } from '../words/display-locale.ts';
import { grammarLanguage } from '../words/grammar-language.ts';
import type { GrammarLanguage } from '../words/grammar-language.ts';

/** What the grammars of dates and times need of an entity's context. */
export interface MomentContext {
  readonly grammar: GrammarLanguage;
  readonly locale: string;
  /** The moment of the message in the bot's time zone. */
  readonly now: DateTime<true>;
  /** The day of the message: its midnight in the bot's time zone. */
  readonly today: DateTime<true>;
  /** Whether 03/04 is the third of April. */
  readonly dayFirst: boolean;
}

/** Derives the moment context; an unknown zone is read as UTC and a time out of range as the Unix epoch. */
export function momentContext({ language, now, timezone, country }: EntityContext): MomentContext {
  const candidates = [DateTime.fromMillis(now, { zone: timezone }), DateTime.fromMillis(now, { zone: 'utc' })];
  const at = candidates.find((candidate): candidate is DateTime<true> => candidate.isValid) ?? epoch();
  const grammar = grammarLanguage(language);
  const locale = displayLocale(language);
  return { grammar, locale, now: at, today: at.startOf('day'), dayFirst: isDayFirst(locale, country) };
}

function epoch(): DateTime<true> {
  const zero = DateTime.fromMillis(0, { zone: 'utc' });
  if (!zero.isValid) throw new Error('the Unix epoch is a valid moment');
  return zero;
}

function isDayFirst(locale: string, country: string | undefined): boolean {
  const region = !locale.includes('-') && /^[a-z]{2}$/i.test(country ?? '') ? `${locale}-${(country ?? '').toUpperCase()}` : locale;
  const parts = new Intl.DateTimeFormat(region).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}
