import type { LocalizedText } from '../flow/text.ts';

/** The primary part of a language tag: `pt` of `pt-BR`. */
export function baseLanguage(tag: string): string {
  const dash = tag.indexOf('-');
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}

/**
 * Picks the string of a localised text to show: the exact language, its base language, a regional variant of it, the
 * first of `fallbacks` that is present (the flow's languages), then whatever there is. Empty when there is nothing.
 */
export function pickText(text: LocalizedText, language: string, fallbacks: readonly string[]): string {
  if (typeof text === 'string') return text;
  const found = own(text, language) ?? own(text, baseLanguage(language)) ?? variantOf(text, language);
  if (found !== undefined) return found;
  for (const fallback of fallbacks) {
    const other = own(text, fallback);
    if (other !== undefined) return other;
  }
  for (const key of Object.keys(text)) return text[key] ?? '';
  return '';
}

function own(text: Record<string, string>, language: string): string | undefined {
  return Object.hasOwn(text, language) ? text[language] : undefined;
}

function variantOf(text: Record<string, string>, language: string): string | undefined {
  const base = baseLanguage(language);
  for (const key of Object.keys(text)) if (baseLanguage(key) === base) return text[key];
  return undefined;
}
