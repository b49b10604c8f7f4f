import type { Json } from '@filo/core';

/** A variable's value in a line; null for one that says nothing. */
export function saidValue(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map(saidValue).filter(Boolean).join(', ') || null;
  if (typeof value === 'object') return Object.keys(value).length === 0 ? null : JSON.stringify(value);
  return String(value);
}
