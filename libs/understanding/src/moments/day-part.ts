import type { GrammarLanguage } from '../words/grammar-language.ts';
import type { DayPart } from './clock.ts';

const parts: Record<GrammarLanguage, readonly (readonly [DayPart, string])[]> = {
  it: [
    ['am', 'a\\.? ?m\\.?(?![\\p{L}])'],
    ['pm', 'p\\.? ?m\\.?(?![\\p{L}])'],
    [
      'morning',
      '(?:di |del |della |al |alla |in |questa |questo |la |il )?(?:mattina|mattino|mattinata)|stamattina|stamani|stamane|domattina',
    ],
    ['afternoon', '(?:di |del |nel |al |questo |il |oggi |domani )?pomeriggio'],
    ['evening', '(?:di |della |alla |in |questa |la )?(?:sera|serata)|stasera'],
    ['night', '(?:di |della |nella |questa |la )?notte|stanotte'],
  ],
  en: [
    ['am', 'a\\.? ?m\\.?(?![\\p{L}])'],
    ['pm', 'p\\.? ?m\\.?(?![\\p{L}])'],
    ['morning', '(?:in the |this |tomorrow |the |on the )?morning'],
    ['afternoon', '(?:in the |this |tomorrow |the )?afternoon'],
    ['evening', '(?:in the |this |tomorrow |the )?evening|tonight'],
    ['night', '(?:at |in the )?night'],
  ],
};

/** Matches any part of the day of a language, to stand behind an hour. */
export function dayPartPattern(language: GrammarLanguage): string {
  return `(?:${parts[language].map(([, pattern]) => pattern).join('|')})`;
}

/** The part of the day that the words name first, or null. */
export function dayPartIn(words: string, language: GrammarLanguage): DayPart | null {
  const hits = parts[language].flatMap(([part, pattern]) => {
    const match = new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u').exec(words);
    return match ? [{ part, at: match.index }] : [];
  });
  return hits.sort((a, b) => a.at - b.at)[0]?.part ?? null;
}
