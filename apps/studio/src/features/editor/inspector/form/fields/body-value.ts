import type { Json } from '@filo/core';

/** A body as it is edited: JSON in lines, text as it is. */
export function bodyText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** What an edited body means: JSON when it is JSON, else the text itself; nothing when it is empty. */
export function bodyValue(text: string): Json | undefined {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Whether a text was meant as JSON. One that begins with a variable was not. */
export function meansJson(text: string): boolean {
  return /^\s*(\[|\{(?!\{))/.test(text);
}
