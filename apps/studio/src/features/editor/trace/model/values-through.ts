import type { Json, JsonObject } from '@filo/core';
import type { Step } from './step.ts';

/** A value that a turn wrote. */
export interface ValueChange {
  path: string;
  /** Undefined when it is not known: it was written in a turn that is not loaded. */
  before: Json | undefined;
  after: Json;
}

/** The values around a turn. */
export interface TurnValues {
  changes: ValueChange[];
  /** Everything known after the turn that it did not write. */
  others: Record<string, Json>;
}

type Initial = (flowVersionId: string) => JsonObject | undefined;

/**
 * The values before and after each turn, by its number, from what the turns wrote. A walk begins with the flow's own values;
 * variables of different flows are kept apart. `complete`: the first step is the first of the conversation.
 */
export function valuesThrough(steps: readonly Step[], complete: boolean, initial: Initial): Map<number, TurnValues> {
  const all = new Map<number, TurnValues>();
  const versionOf = new Map<string, string>();
  let known = new Map<string, Json>();
  let walking = !complete;
  let sure = complete;
  for (const { turn, trace } of steps) {
    const written = new Map<string, ValueChange>();
    for (const entry of trace) {
      if (entry.what === 'entered') {
        versionOf.set(entry.nodeId, entry.flowVersionId);
        if (!walking) {
          known = begun(known, initial(entry.flowVersionId), entry.flowVersionId);
          sure = true;
        }
        walking = true;
      }
      if (entry.what === 'ended') walking = false;
      if (entry.what !== 'assigned') continue;
      const key = keyOf(entry.path, versionOf.get(entry.nodeId));
      const first = written.get(key);
      const before = first ? first.before : known.has(key) ? known.get(key) : sure ? null : undefined;
      written.set(key, { path: entry.path, before, after: entry.value });
      known.set(key, entry.value);
    }
    const others = [...known].filter(([key]) => !written.has(key)).map(([key, value]) => [key.slice(key.indexOf(' ') + 1), value] as const);
    all.set(turn, { changes: [...written.values()], others: Object.fromEntries(others) });
  }
  return all;
}

const keyOf = (path: string, flowVersionId = ''): string => `${path.startsWith('vars.') ? flowVersionId : ''} ${path}`;

/** What is known when a walk begins: the flow's own values; of the contact, what was known before. */
function begun(known: ReadonlyMap<string, Json>, initial: JsonObject | undefined, flowVersionId: string): Map<string, Json> {
  const contact = [...known].filter(([key]) => !key.includes(' vars.'));
  const own = Object.entries(initial ?? {}).map(([name, value]) => [keyOf(`vars.${name}`, flowVersionId), value] as const);
  return new Map([...contact, ...own]);
}
