import { foldText } from './fold-text.ts';
import type { KeywordConfig } from './schema.ts';

/** An exact message says more than how it begins, and that more than a word somewhere. */
const base = { exact: 40, starts: 30, word: 20 };

/**
 * How well a message fits a trigger's words: 0 is not at all; among fits of one sort the longer phrase and then the
 * conversation's own language win. Words of every language count, since people say "stop" in any of them.
 */
export function keywordScore({ words, match }: KeywordConfig, text: string, language: string): number {
  const lists = Array.isArray(words)
    ? [{ own: true, list: words }]
    : Object.entries(words).map(([tag, list]) => ({ own: tag === language, list }));
  const said = foldText(text);
  const scores = lists.flatMap(({ own, list }) =>
    list.filter((word) => fits(match, said, text, word)).map((word) => base[match] + Math.min(word.length, 80) / 10 + (own ? 0.05 : 0)),
  );
  return Math.max(0, ...scores);
}

function fits(match: KeywordConfig['match'], said: string, text: string, word: string): boolean {
  const wanted = foldText(word);
  // A keyword of signs alone ("?", "👍") has no letters to fold: it is compared as it stands.
  if (wanted.trim() === '')
    return match === 'exact' ? text.trim() === word : match === 'starts' ? text.trim().startsWith(word) : text.includes(word);
  if (match === 'exact') return said === wanted;
  return match === 'starts' ? said.startsWith(wanted) : said.includes(wanted);
}
