import type { EntityValue, Recognition } from './recogniser.ts';

/** Builds the recognition of `text.slice(start, end)`, shown as `canonical` or, without one, as the value itself. */
export function found(text: string, start: number, end: number, value: EntityValue, canonical = String(value)): Recognition {
  return { value, text: text.slice(start, end), start, end, canonical };
}
