import type { Json, JsonObject } from '@filo/core';
import type { Look } from '../preview/stand-in.ts';

/** The look that settings of a web chat give, as the engine works it out; a field that is being written counts as it was meant to be. */
export function lookOf(values: JsonObject, name: string): Look {
  const title = words(values['title']);
  const colour = values['colour'];
  return {
    title: Object.keys(title).length === 0 ? { en: name } : title,
    greeting: words(values['greeting']),
    colour: typeof colour === 'string' ? colour : '',
    position: values['position'] === 'left' ? 'left' : 'right',
  };
}

function words(value: Json | undefined): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== ''),
  );
}
