import type { Json, JsonObject } from '@filo/core';

/** What to do with the strings and the keys inside a JSON value; `path` is their place in dots. */
export interface JsonMapper {
  text(text: string, path: string): string;
  key?(key: string, path: string): string;
}

/** A copy of a JSON value with its strings and keys changed, sharing all that did not change. Two keys never become one. */
export function mapJson<Value extends Json>(value: Value, mapper: JsonMapper, path = ''): Value {
  return map(value, mapper, path) as Value;
}

function map(value: Json, mapper: JsonMapper, path: string): Json {
  if (typeof value === 'string') return mapper.text(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => map(item, mapper, inside(path, String(index))));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  return mapObject(value, mapper, path);
}

function mapObject(value: JsonObject, mapper: JsonMapper, path: string): JsonObject {
  const entries = Object.entries(value);
  const mapped = entries.map(([key, item]): [string, Json] => {
    const wish = mapper.key?.(key, path) ?? key;
    return [Object.hasOwn(value, wish) ? key : wish, map(item, mapper, inside(path, key))];
  });
  const isSame = entries.every(([key, item], index) => mapped[index]?.[0] === key && mapped[index][1] === item);
  return isSame ? value : Object.fromEntries(mapped);
}

function inside(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
