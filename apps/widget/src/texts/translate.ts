import { catalogue } from './catalogue.ts';
import { en } from './en.ts';
import type { TextKey } from './en.ts';

/** Gives the text of a key, with its `{name}` places filled in. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of one language, as a function. */
export function translate(language: string): Translate {
  const texts = catalogue[language] ?? en;
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
