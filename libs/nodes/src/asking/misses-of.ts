import type { Json } from '@filo/core';

/** How many answers a waiting question could not use so far, from what it left in `local` under `misses`. */
export function missesOf(local: Json | undefined): number {
  const misses = typeof local === 'object' && local !== null && !Array.isArray(local) ? local.misses : undefined;
  return typeof misses === 'number' ? misses : 0;
}
