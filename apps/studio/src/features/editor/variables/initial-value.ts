import type { Json, Variable } from '@filo/core';

/** A first value as it is typed: texts as they are, everything else as JSON. */
export function initialText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a typed first value means for a type; undefined when nothing was typed. What fits no type is kept as text. */
export function initialValue(text: string, type: Variable['type']): Json | undefined {
  if (text === '') return undefined;
  if (type === 'text' || type === 'date') return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
