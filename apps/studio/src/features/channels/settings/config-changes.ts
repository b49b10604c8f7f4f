import type { Json, JsonObject } from '@filo/core';
import { isEmpty } from './check-setting.ts';

/** The settings to send: what differs from those that are saved, with null for what was emptied. */
export function configChanges(saved: JsonObject, values: JsonObject): JsonObject {
  const names = new Set([...Object.keys(saved), ...Object.keys(values)]);
  return Object.fromEntries(
    [...names].flatMap((name): [string, Json][] => {
      const value = tidy(values[name]);
      const before = tidy(saved[name]);
      return JSON.stringify(value) === JSON.stringify(before) ? [] : [[name, value]];
    }),
  );
}

/** A value without what says nothing: spaces around, languages without words. Keys come in order, so that equal values look equal. */
function tidy(value: Json | undefined): Json {
  if (value === undefined || isEmpty(value)) return null;
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isEmpty(part))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, tidy(part)]),
  );
}
