import type { Json } from '../json.ts';

/** A value as a person would write it: nothing for null, lists with commas, objects as JSON. */
export function plainText(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => plainText(item)).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
