import { type Json } from '@filo/core';
import { asObject } from './as-object.ts';

/** An id that no entry of the list has: `b1`, `b2`… Ids of buttons and branches are exits, and stay when words change. */
export function freshId(items: readonly Json[], letter = 'b'): string {
  const taken = new Set(items.map((item) => asObject(item)['id']));
  let number = items.length + 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
