import type { Json } from '@filo/core';

/** A JSON value with the part at one place changed; as it was where there is no such place. A last step that is not there yet is added to an object. */
export function changeAt(value: Json, [step, ...rest]: readonly string[], change: (value: Json | undefined) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? changeAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, step)) return { ...value, [step]: changeAt(value[step] ?? null, rest, change) };
  return rest.length === 0 ? { ...value, [step]: change(undefined) } : value;
}
