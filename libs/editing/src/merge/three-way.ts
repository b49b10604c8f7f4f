import { isSame } from '../parts/is-same.ts';
import { keyed, mergedOrder } from '../parts/keyed.ts';

/** Two changed values as one: once with what was done here where both changed the same, once with what was done there. */
export interface ThreeWay<Value> {
  mine: Value | undefined;
  theirs: Value | undefined;
  /** Places both changed differently, in dots. */
  conflicts: string[];
}

type Members = Record<string, unknown>;

/** Members that say what kind of object it is: two kinds cannot be mixed. */
const kindOf = ['kind', 'on'];

/** Merges two changes of a JSON value, member by member; lists whose items have ids item by item. Undefined is "not there". */
export function threeWay<Value>(base: Value | undefined, mine: Value | undefined, theirs: Value | undefined, path = ''): ThreeWay<Value> {
  if (isSame(base, theirs) || isSame(mine, theirs)) return { mine, theirs: mine, conflicts: [] };
  if (isSame(base, mine)) return { mine: theirs, theirs, conflicts: [] };
  if (isObject(mine) && isObject(theirs) && kindOf.every((key) => mine[key] === theirs[key]))
    return mergeMembers(isObject(base) ? base : {}, mine, theirs, path) as ThreeWay<Value>;
  if (hasIds(base) && hasIds(mine) && hasIds(theirs)) return mergeItems(base, mine, theirs, path) as ThreeWay<Value>;
  return { mine, theirs, conflicts: [path] };
}

function mergeMembers(base: Members, mine: Members, theirs: Members, path: string): ThreeWay<Members> {
  const merged: ThreeWay<Members> & { mine: Members; theirs: Members } = { mine: {}, theirs: {}, conflicts: [] };
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const member = threeWay(own(base, key), own(mine, key), own(theirs, key), path === '' ? key : `${path}.${key}`);
    if (member.mine !== undefined) merged.mine[key] = member.mine;
    if (member.theirs !== undefined) merged.theirs[key] = member.theirs;
    merged.conflicts.push(...member.conflicts);
  }
  return merged;
}

function mergeItems(base: WithId[], mine: WithId[], theirs: WithId[], path: string): ThreeWay<WithId[]> {
  const by = (items: WithId[]): ReadonlyMap<string, WithId> => keyed(items, ({ id }) => id);
  const [before, here, there] = [by(base), by(mine), by(theirs)];
  const rows = mergedOrder(before, here, there).map((key) => threeWay(before.get(key), here.get(key), there.get(key), `${path}.${key}`));
  return {
    mine: rows.flatMap((row) => row.mine ?? []),
    theirs: rows.flatMap((row) => row.theirs ?? []),
    conflicts: rows.flatMap((row) => row.conflicts),
  };
}

interface WithId {
  id: string;
}

function hasIds(value: unknown): value is WithId[] {
  return Array.isArray(value) && value.every((item: unknown) => isObject(item) && typeof item['id'] === 'string');
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: Members, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
