import type { Json, JsonObject } from '@filo/core';

/** Words of a document that are for those who draw and answer, not for customers: they have one language. */
const named = new Set(['name', 'reason', 'summary', 'team']);

/** Puts the names of nodes, branches and tests, the notes and what agents read into Italian; a name without words stays as it is. */
export function inItalian(document: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  const of = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(of);
    if (typeof value !== 'object' || value === null) return value;
    const isNote = value.type === 'note';
    return Object.fromEntries(
      Object.entries(value).map(([key, one]): [string, Json] => {
        if (typeof one === 'string') return [key, named.has(key) ? (names[one] ?? one) : one];
        return [key, isNote && key === 'config' ? noteIn(one, names) : of(one)];
      }),
    );
  };
  return of(document) as JsonObject;
}

function noteIn(config: Json, names: Readonly<Record<string, string>>): Json {
  const { text } = config as { text: string };
  return { text: names[text] ?? text };
}
