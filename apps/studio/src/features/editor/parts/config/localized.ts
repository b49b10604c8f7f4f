import type { Json } from '@filo/core';

/** The text of one language; a bare string holds for all of them. */
export function readLanguage(value: Json | undefined, language: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const text = value[language];
  return typeof text === 'string' ? text : '';
}

/** The texts with one language changed; a bare string stays what the others say. Languages the flow does not have are kept: they may come back. */
export function writeLanguage(value: Json | undefined, language: string, languages: readonly string[], text: string): Json {
  if (typeof value === 'string') return { ...Object.fromEntries(languages.map((tag) => [tag, value])), [language]: text };
  const before = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return { ...before, [language]: text };
}
