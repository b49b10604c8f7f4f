import type { Json } from '../json.ts';
import type { State } from '../state/state.ts';

/** Whether a state is larger than `max` bytes as JSON, by an estimate that stops as soon as it knows. */
export function isLarger(state: State, max: number): boolean {
  return left(state as unknown as Json, max) < 0;
}

/** What is left of the allowance after a value: characters for bytes, and a little for punctuation. */
function left(value: Json, allowance: number): number {
  if (typeof value === 'string') return allowance - value.length - 3;
  if (typeof value !== 'object' || value === null) return allowance - 8;
  let rest = allowance - 2;
  if (Array.isArray(value)) {
    for (const item of value) {
      rest = left(item, rest);
      if (rest < 0) return rest;
    }
    return rest;
  }
  for (const key of Object.keys(value)) {
    rest = left(value[key] ?? null, rest - key.length - 4);
    if (rest < 0) return rest;
  }
  return rest;
}
