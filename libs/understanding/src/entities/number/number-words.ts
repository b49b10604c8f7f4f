import type { GrammarLanguage } from '../../words/grammar-language.ts';
import { englishCardinal, englishOrdinal, englishScales } from './english-words.ts';
import { italianCardinal, italianOrdinal, italianScales } from './italian-words.ts';

/** The number words of one language. All words come in normalised form, without accents. */
export interface NumberWords {
  /** The value of one written word, however long ("milleduecento"), or null. */
  readonly cardinal: (word: string) => number | null;
  /** The place an ordinal word names, or null. */
  readonly ordinal: (word: string) => number | null;
  /** Words that multiply what stands before them: "million", "dozzine". */
  readonly scales: ReadonlyMap<string, number>;
  /** Articles that count as one before a scale or a fraction. */
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Spoken decimal signs. */
  readonly point: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** Fraction nouns that are no ordinals. */
  readonly quarter: ReadonlySet<string>;
  /** Whether an ordinal word, as it ends, divides after a number above one: "thirds", "terzi". */
  readonly dividesAfterMany: (word: string) => string | null;
  /** Words that are 1 only when the message holds no other number: "una pizza", "this one". */
  readonly weak: ReadonlySet<string>;
  /** Whole messages that mean zero. */
  readonly none: ReadonlySet<string>;
}

/** The number words of both languages. */
export const numberWords: Record<GrammarLanguage, NumberWords> = {
  en: {
    cardinal: englishCardinal,
    ordinal: englishOrdinal,
    scales: englishScales,
    articles: new Set(['a', 'an', 'one']),
    and: new Set(['and', '-', '&']),
    minus: new Set(['minus', 'negative']),
    point: new Set(['point', 'dot']),
    half: new Set(['half', 'halves']),
    quarter: new Set(['quarter', 'quarters']),
    dividesAfterMany: (word) => (word.endsWith('s') ? word.slice(0, -1) : null),
    weak: new Set(['one']),
    none: new Set(['none', 'nobody', 'no one', 'nothing', 'nil']),
  },
  it: {
    cardinal: italianCardinal,
    ordinal: italianOrdinal,
    scales: italianScales,
    articles: new Set(['un', 'una', 'uno']),
    and: new Set(['e', 'ed', '-', '&']),
    minus: new Set(['meno']),
    point: new Set(['virgola', 'punto']),
    half: new Set(['mezzo', 'mezza', 'mezzi', 'meta']),
    quarter: new Set(['quarto', 'quarti']),
    dividesAfterMany: (word) => (word.endsWith('i') ? word : null),
    weak: new Set(['un', 'una', 'uno']),
    none: new Set(['nessuno', 'nessuna', 'niente', 'nulla']),
  },
};
