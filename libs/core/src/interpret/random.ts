/**
 * A number in [0, 1) that depends on nothing but its seed and its place: the same draw of the same turn is always the
 * same. FNV-1a spreads the seed (http://www.isthe.com/chongo/tech/comp/fnv/), one round of mulberry32 mixes it.
 */
export function randomAt(seed: string, turn: number, draw: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ turn, 0x01000193);
  hash = Math.imul(hash ^ draw, 0x01000193);
  let mixed = (hash + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
