import type { Json } from '@filo/core';
import type { z } from 'zod';

/** How a value stands in a text field: strings as they are, other JSON as JSON. */
export function templateText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a text means: a number, a list or another JSON value where the schema takes one, else the text. */
export function templateValue(text: string, schema: z.ZodType): Json {
  if (/^\s*(-?\d|\[|\{(?!\{)|true$|false$|null$)/.test(text)) {
    const value = parsed(text);
    if (value !== undefined && schema.safeParse(value).success) return value;
  }
  return text;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
