import type { Json, JsonObject } from '@filo/core';
import type { SettingChange } from '@filo/editing';
import type { CardContext } from '@filo/nodes/editor';
import type { z } from 'zod';
import type { ChangeLine } from './change.ts';
import type { ChangeTexts } from './change-words.ts';
import { fieldMeta, isLocalized, stepInto } from './setting-step.ts';
import { itemName, namingKey, valueWords } from './value-words.ts';

/** What words for settings are made with. */
export interface SettingWords {
  card: CardContext;
  t: ChangeTexts;
  /** Name of a language by its tag. */
  languageName: (tag: string) => string;
  /** Languages of the flow; with one, no language is named. */
  languages: readonly string[];
}

interface Sides {
  schema: z.ZodType | undefined;
  before: Json;
  after: Json;
}

/** The entry of a list that was stepped into last: what it is called, by which field, and whether that field is what changed. */
interface NamedEntry {
  name: string;
  by: string | undefined;
  is: boolean;
}

/** Widgets whose value is said as a whole, however deep inside it the change is. */
const whole = new Set(['condition', 'schedule']);

/** What changed in a node's settings, or in the flow's own, in words: one line each, in the order of the settings. */
export function settingLines(settings: readonly SettingChange[], sides: Sides, words: SettingWords): ChangeLine[] {
  const lines = settings.flatMap((change) => linesOf(change, sides, words));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = JSON.stringify(line);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function linesOf({ path, before, after }: SettingChange, sides: Sides, words: SettingWords): ChangeLine[] {
  const { card, t, languageName, languages } = words;
  const names: string[] = [];
  let { schema }: Pick<Sides, 'schema'> = sides;
  let was: Json | undefined = sides.before;
  let is: Json | undefined = sides.after;
  let entry = false;
  let named = null as NamedEntry | null;
  for (const step of path.split('.')) {
    const [wasHere, isHere]: [Json | undefined, Json | undefined] = [was, is];
    const below = stepInto(schema, step, is ?? was);
    if (Array.isArray(wasHere) || Array.isArray(isHere)) {
      [was, is] = sameEntry(wasHere, isHere, step, before, after);
      entry = true;
      const name = itemName(is ?? was, card);
      const shown = name === undefined ? t('entry', { number: Number(step) + 1 }) : t('quoted', { name });
      named = { name: shown, by: namingKey(is ?? was, card), is: false };
      names.push(shown);
    } else if (isLocalized(schema)) {
      [was, is] = [own(wasHere, step), own(isHere, step)];
      if (languages.length > 1) names.push(`(${languageName(step)})`);
    } else {
      [was, is] = [own(wasHere, step), own(isHere, step)];
      entry = false;
      // “Buttons, “Hours”, label” says no more than “Buttons, “Hours””.
      if (named?.by === step && names.at(-1) === named.name) named = { ...named, is: true };
      else names.push(fieldName(below, step, words));
    }
    schema = below;
    if (whole.has(fieldMeta(schema).widget ?? '')) break;
  }
  if (isLocalized(schema) && (typeof was === 'object') !== (typeof is === 'object')) return perLanguage(joined(names), was, is, words);
  const meta = fieldMeta(schema);
  const about = entry ? joined(names.slice(0, -1)) : joined(names);
  if (entry && was === undefined) return [line('added', about, undefined, itemName(is, card) ?? valueWords(is, meta, card, t))];
  if (entry && is === undefined) return [line('removed', about, itemName(was, card) ?? valueWords(was, meta, card, t))];
  if (Array.isArray(was) && Array.isArray(is) && isReordered(was, is)) return [{ what: 'order', field: about }];
  const [then, now] = [valueWords(was, meta, card, t), valueWords(is, meta, card, t)];
  if (then === undefined || now === undefined || then === now) return [{ what: 'rewritten', field: joined(names) }];
  // Where the name of the entry is what changed, it is said by what changed.
  const field =
    named?.is && t('quoted', { name: now }) === named.name ? joined(names.filter((name) => name !== named.name)) : joined(names);
  return [line(was === undefined ? 'set' : 'changed', field, was === undefined ? undefined : then, now)];
}

/** A text that was the same for all languages and is translated now, or the other way round. */
function perLanguage(field: string, was: Json | undefined, is: Json | undefined, { languages, languageName }: SettingWords): ChangeLine[] {
  const textIn = (text: Json | undefined, tag: string): string => {
    const found = typeof text === 'object' && text !== null ? own(text, tag) : text;
    return typeof found === 'string' ? found : '';
  };
  return languages.flatMap((tag) => {
    const [then, now] = [textIn(was, tag), textIn(is, tag)];
    if (then === now) return [];
    const named = languages.length > 1 ? `${field} (${languageName(tag)})` : field;
    return [line(then === '' ? 'set' : now === '' ? 'removed' : 'changed', named, then || undefined, now || undefined)];
  });
}

function sameEntry(
  was: Json | undefined,
  is: Json | undefined,
  step: string,
  before: Json | undefined,
  after: Json | undefined,
): [Json | undefined, Json | undefined] {
  const [wasList, isList] = [Array.isArray(was) ? was : [], Array.isArray(is) ? is : []];
  const index = Number(step);
  // Numbers of removed entries are those of the list as it was.
  if (after === undefined && wasList[index] === before) return [before, undefined];
  if (before === undefined && isList[index] === after) return [undefined, after];
  const now = isList[index];
  const id = own(now, 'id');
  return [id === undefined ? wasList[index] : wasList.find((one) => own(one, 'id') === id), now];
}

function fieldName(schema: z.ZodType | undefined, step: string, { card, t }: SettingWords): string {
  const { label } = fieldMeta(schema);
  if (label) return card.say(label);
  const known = `field_${step}`;
  const said = t(known as Parameters<ChangeTexts>[0]);
  return said === known ? step : said;
}

/** `Buttons, “A person”, label (English)`. */
function joined(names: readonly string[]): string {
  return names.reduce((all, name) => (all === '' ? name : name.startsWith('(') ? `${all} ${name}` : `${all}, ${name}`), '');
}

function line(what: ChangeLine['what'], field: string, before?: string, after?: string): ChangeLine {
  return { what, field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function isReordered(was: Json[], is: Json[]): boolean {
  const sorted = (list: Json[]): string => JSON.stringify(list.map((one) => JSON.stringify(own(one, 'id') ?? one)).sort());
  return sorted(was) === sorted(is);
}

function own(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}
