import type { Json } from '../json.ts';
import { fold } from '../values/fold.ts';
import { readInstant } from '../values/instant.ts';
import { plainText } from '../values/plain.ts';

/** A number, or text that is nothing but one. */
function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[+-]?(\d+(\.\d+)?|\.\d+)\s*$/.test(value) ? Number(value) : undefined;
}

/**
 * Whether two values are the same to an author: "3" and 3, "Perché" and "perche", true and "true". Two texts are
 * compared as texts, so that order code "007" is not "7". A missing value equals only an empty one.
 */
export function equalValues(left: Json | undefined, right: Json | undefined): boolean {
  if (typeof left === 'number' || typeof right === 'number') {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a !== undefined && b !== undefined) return a === b;
  }
  return fold(plainText(left)) === fold(plainText(right));
}

/** Orders two values: as numbers, else as dates, else as text; undefined when a number meets something that is none. */
export function compareValues(left: Json | undefined, right: Json | undefined): number | undefined {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== undefined && b !== undefined) return a - b;
  if (typeof left === 'number' || typeof right === 'number') return undefined;
  const [x, y] = [plainText(left), plainText(right)];
  const [from, to] = [readInstant(x), readInstant(y)];
  if (from && to) return from.at - to.at;
  const [p, q] = [fold(x), fold(y)];
  return p < q ? -1 : p > q ? 1 : 0;
}
