import type { Json, JsonObject } from '../json.ts';

/** Names that would reach the prototype of an object: never read, never written. */
const forbidden = new Set(['__proto__', 'prototype', 'constructor']);

const parsed = new Map<string, readonly string[] | null>();
const parsedMax = 5000;

/** Splits `vars.a.b`, `items[0].name` into its steps; null when it is not a path that may be followed. */
export function parsePath(path: string): readonly string[] | null {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const fits = path.length <= 500 && steps.every((step) => step !== '' && !forbidden.has(step) && !/\s/.test(step));
  if (parsed.size >= parsedMax) parsed.clear();
  parsed.set(path, fits ? steps : null);
  return fits ? steps : null;
}

/** Reads a value by its steps, own members only; undefined when it is absent. */
export function readSteps(root: Json | undefined, steps: readonly string[], from = 0): Json | undefined {
  let value = root;
  for (let index = from; index < steps.length; index++) {
    const step = steps[index] ?? '';
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as JsonObject)[step];
  }
  return value;
}

/** Reads `a.b.0.c` inside a value; undefined when it is absent or not a path. */
export function readPath(root: Json | undefined, path: string): Json | undefined {
  const steps = parsePath(path);
  return steps ? readSteps(root, steps) : undefined;
}

/** A copy of `root` with `value` at `steps`, sharing all that did not change; objects are made on the way. */
export function writeSteps(root: JsonObject, steps: readonly string[], value: Json, from = 0): JsonObject {
  return write(root, steps, value, from) as JsonObject;
}

/** The longest list a write by index may make, so that `vars.list[999999999]` cannot fill the memory. */
const maxIndex = 10_000;

function write(at: Json | undefined, steps: readonly string[], value: Json, index: number): Json {
  const step = steps[index];
  if (step === undefined) return value;
  if (Array.isArray(at) && /^\d+$/.test(step) && Number(step) <= Math.min(at.length, maxIndex)) {
    const copy = at.slice();
    copy[Number(step)] = write(at[Number(step)], steps, value, index + 1);
    return copy;
  }
  const object = typeof at === 'object' && at !== null && !Array.isArray(at) ? at : {};
  const inner = Object.hasOwn(object, step) ? object[step] : undefined;
  return { ...object, [step]: write(inner, steps, value, index + 1) };
}
