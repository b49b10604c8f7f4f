import type { Json, JsonObject } from '@filo/core';
import { isExample } from './is-example.ts';
import { viewOf } from './view-of.ts';

/** Settings of a newly added node, with its example texts in the languages of the flow alone. */
export function starterFor(type: string, languages: readonly string[]): JsonObject {
  const config = viewOf(type)?.starter() ?? {};
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, inLanguages(value, languages)]));
}

function inLanguages(value: Json, languages: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  if (!isExample(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguages(inner, languages)]));
  const spoken = Object.entries(value).filter(([tag]) => languages.includes(tag));
  // An example in another language shows better than nothing what belongs here.
  return spoken.length > 0 ? Object.fromEntries(spoken) : { [languages[0] ?? 'en']: value['en'] ?? '' };
}
