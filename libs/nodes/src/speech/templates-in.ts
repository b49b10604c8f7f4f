import type { Json } from '@filo/core';

/** Every string inside a JSON value, for `check` to find the variables they read. */
export function templatesIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => templatesIn(item));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((item) => templatesIn(item)) : [];
}
