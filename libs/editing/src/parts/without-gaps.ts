import type { JsonObject } from '@filo/core';

/** A copy of settings without members that are `undefined`, which forms leave behind and JSON does not know. */
export function withoutGaps(config: JsonObject): JsonObject {
  return clean(config) as JsonObject;
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return share(value, value.filter((one) => one !== undefined).map(clean));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.filter(([, one]) => one !== undefined).map(([key, one]): [string, unknown] => [key, clean(one)]);
  const changed = kept.length !== entries.length || kept.some(([key, one]) => one !== (value as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(kept) : value;
}

function share(before: unknown[], after: unknown[]): unknown[] {
  return before.length === after.length && after.every((one, index) => one === before[index]) ? before : after;
}
