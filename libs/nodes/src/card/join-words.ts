import type { Say } from './node-view.ts';

const last = { and: { en: 'and', it: 'e' }, or: { en: 'or', it: 'o' } };

/** A list as a person says it: "a, b and c". */
export function joinWords(words: readonly string[], say: Say, by: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${say(last[by])} ${words.at(-1) ?? ''}`;
}
