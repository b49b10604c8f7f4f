import type { EntityValue, Recognition } from './recogniser.ts';

/** Builds the recognition of `text.slice(start, end)`, shown as `canonical` or, without one, as the value itself. */
export function found(text: string, start: number, end: number, value: EntityValue, canonical?: string): Recognition {
  const shown = canonical ?? (typeof value === 'object' ? `${String(value.latitude)}, ${String(value.longitude)}` : String(value));
  return { value, text: text.slice(start, end), start, end, canonical: shown };
}
