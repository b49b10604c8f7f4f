import { normalise } from '../words/normalise.ts';
import type { GrammarLanguage } from '../words/grammar-language.ts';
import { languageWords } from './language-words.ts';

/** How a word ends when it is hardly of the other language: weighs half a known word. */
const endings: Record<GrammarLanguage, RegExp> = {
  en: /(?:ing|ed|ly|tion|ness|ght|th|ck|sh|ee|oo[a-z]|ay|ow|y)$/,
  it: /(?:[aeiou]zione|[aeiou]zioni|mente|[aei]re|[aeiou]to|[aeiou]ta|ndo|ato|ati|tà|ezza|ismo|cchi[oa]|gli[oae]|[bcdfglmnprstvz][oaie])$/,
};

/** Addresses say nothing of the language: "it" is a word and a country. */
const addresses = /\S*[@/]\S*|\S+\.\S+/gu;

/**
 * Guesses which of the bot's `languages` a message is written in, from function words, greetings and word endings of English and Italian.
 * Null when the message does not show it ("ok", a number, a name) or is in a language without a word list: the caller keeps what it knew.
 */
export function guessLanguage(text: string, languages: readonly string[]): string | null {
  const words = normalise(text.replace(addresses, ' ')).split(' ').filter(Boolean);
  const scores = languages.flatMap((language) => {
    const base = language.toLowerCase().split('-')[0];
    return base === 'en' || base === 'it' ? [{ language, score: score(words, base) }] : [];
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score < 1) return null;
  return second && best.score - second.score < 0.5 ? null : best.language;
}

function score(words: readonly string[], language: GrammarLanguage): number {
  return words.reduce((sum, word) => {
    if (languageWords[language].has(word)) return sum + 1;
    return sum + (word.length > 3 && endings[language].test(word) ? 0.5 : 0);
  }, 0);
}
