import type { Variable } from '../flow/document.ts';
import type { Json } from '../json.ts';
import { readInstant } from './instant.ts';
import { plainText } from './plain.ts';

/** What came of fitting a value to a variable's type: `fits` is false when it could not be, and `value` is then null. */
export interface Coerced {
  value: Json;
  fits: boolean;
}

const impossible: Coerced = { value: null, fits: false };
const as = (value: Json): Coerced => ({ value, fits: true });

const byType: Record<Variable['type'], (value: Json) => Coerced> = {
  any: as,
  text: (value) => as(plainText(value)),
  number: (value) => {
    const number = typeof value === 'string' ? readNumber(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? as(number) : impossible;
  },
  boolean: (value) => {
    if (typeof value === 'boolean') return as(value);
    if (value === 1 || value === 'true' || value === '1') return as(true);
    return value === 0 || value === 'false' || value === '0' ? as(false) : impossible;
  },
  date: (value) => {
    if (typeof value === 'number') return Math.abs(value) <= 8.64e15 ? as(new Date(value).toISOString()) : impossible;
    return typeof value === 'string' && readInstant(value) ? as(value.trim()) : impossible;
  },
  list: (value) => {
    if (Array.isArray(value)) return as(value);
    const parsed = typeof value === 'string' ? parseJson(value) : undefined;
    return Array.isArray(parsed) ? as(parsed) : as([value]);
  },
  object: (value) => {
    const parsed = typeof value === 'string' ? parseJson(value) : value;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? as(parsed) : impossible;
  },
};

/** Fits a value to a variable's declared type: `"3"` to 3, a number of milliseconds to a date. Null fits every type. */
export function coerce(value: Json, type: Variable['type']): Coerced {
  return value === null ? as(null) : byType[type](value);
}

/** Reads a number written with a point or with one decimal comma; NaN when it is none. */
function readNumber(text: string): number {
  const trimmed = text.trim();
  return /^[+-]?(\d+([.,]\d+)?|[.,]\d+)(e[+-]?\d{1,3})?$/i.test(trimmed) ? Number(trimmed.replace(',', '.')) : NaN;
}

function parseJson(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
