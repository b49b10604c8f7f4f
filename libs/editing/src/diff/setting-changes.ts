import type { Json, JsonObject } from '@filo/core';
import { isSame } from '../parts/is-same.ts';
import type { SettingChange } from './difference.ts';

/** The settings in which two configs differ, each at the innermost place; items of lists with ids are compared by id. */
export function settingChanges(before: Json | undefined, after: Json | undefined, path = ''): SettingChange[] {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => settingChanges(own(before, key), own(after, key), inside(path, key)));
  }
  if (Array.isArray(before) && Array.isArray(after)) return itemChanges(before, after, path);
  return [{ path, before, after }];
}

function itemChanges(before: Json[], after: Json[], path: string): SettingChange[] {
  const [was, is] = namesOf(before, after);
  if (new Set(was).size < was.length || new Set(is).size < is.length) return [{ path, before, after }];
  const kept = is.filter((id) => was.includes(id));
  const changes = kept.flatMap((id) =>
    settingChanges(before[was.indexOf(id)], after[is.indexOf(id)], inside(path, String(is.indexOf(id)))),
  );
  const removed = was.flatMap((id, index) =>
    is.includes(id) ? [] : [{ path: inside(path, String(index)), before: before[index], after: undefined }],
  );
  const added = is.flatMap((id, index) =>
    was.includes(id) ? [] : [{ path: inside(path, String(index)), before: undefined, after: after[index] }],
  );
  const found = [...removed, ...changes, ...added];
  // The same items in another order.
  return found.length === 0 ||
    !isSame(
      kept,
      was.filter((id) => is.includes(id)),
    )
    ? [...found, { path, before, after }]
    : found;
}

/** Names by which items of two lists are the same item: their ids, or their place counted from the end that did not change. */
function namesOf(before: Json[], after: Json[]): [before: string[], after: string[]] {
  const ids = [before, after].map((items) =>
    items.flatMap((item) => (isObject(item) && typeof item['id'] === 'string' ? [item['id']] : [])),
  );
  const [was = [], is = []] = ids;
  if (was.length === before.length && is.length === after.length) return [was, is];
  const same = (offset: number): boolean => isSame(before.at(offset), after.at(offset));
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(start)) start++;
  let end = 0;
  while (end < shorter - start && same(-1 - end)) end++;
  const names = (items: Json[]): string[] =>
    items.map((_, index) => (index < items.length - end ? `#${index}` : `#-${items.length - index}`));
  return [names(before), names(after)];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function inside(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
