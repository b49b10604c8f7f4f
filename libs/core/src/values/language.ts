import { baseLanguage } from './text.ts';

/**
 * Reduces the language someone asked for to one of those a flow speaks: exact tag, then same base language, then the
 * flow's first.
 */
export function reduceLanguage(wish: string | null | undefined, languages: readonly string[]): string {
  const first = languages[0] ?? 'en';
  if (!wish || wish === first) return first;
  if (languages.includes(wish)) return wish;
  const base = baseLanguage(wish.replace('_', '-'));
  return languages.find((tag) => baseLanguage(tag) === base) ?? first;
}
