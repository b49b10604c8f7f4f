import type { Json, JsonObject } from '@filo/core';

/** What stands at a place in a config, in dots; undefined where there is nothing. */
export function readAt(config: unknown, path: string): Json | undefined {
  const found = path.split('.').reduce<unknown>((value, step) => (isParent(value) ? value[step] : undefined), config);
  return found as Json | undefined;
}

/** The config with something else at a place; undefined takes it away. A place in something that is not there changes nothing. */
export function writeAt(config: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [first = '', ...rest] = path.split('.');
  return (written(config, first, rest, value) ?? config) as JsonObject;
}

/** The config with one more entry at a place in a list. */
export function insertAt(config: JsonObject, list: string, index: number, entry: Json): JsonObject {
  const before = readAt(config, list);
  return writeAt(config, list, Array.isArray(before) ? before.toSpliced(index, 0, entry) : [entry]);
}

function written(parent: unknown, step: string, rest: readonly string[], value: Json | undefined): Json | undefined {
  if (!isParent(parent)) return undefined;
  const [next, ...others] = rest;
  const inner = next === undefined ? value : written(parent[step], next, others, value);
  if (next !== undefined && inner === undefined) return undefined;
  if (Array.isArray(parent)) return (parent as Json[]).with(Number(step), inner ?? null);
  const { [step]: _, ...kept } = parent as JsonObject;
  return inner === undefined ? kept : { ...(parent as JsonObject), [step]: inner };
}

function isParent(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
