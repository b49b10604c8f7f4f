import type { Json, JsonObject } from '@filo/core';
import jsonata from 'jsonata';

/** Longest a set of expressions may run, in ms, and how deep one may go: authors write them, the engine must survive them. */
const selectTimeMs = 1000;
const selectDepth = 200;

/** JSONata calls these around every expression it evaluates (docs.jsonata.org/embedding-extending). */
const onEntry = Symbol.for('jsonata.__evaluate_entry');
const onExit = Symbol.for('jsonata.__evaluate_exit');

/** An expression that is wrong, or ran for too long, with a sentence for its author. */
export class SelectError extends Error {
  override name = 'SelectError';
}

interface Assignable {
  assign(name: symbol, value: () => void): void;
}

/** Runs JSONata expressions by name over an answer. What finds nothing is null. Throws `SelectError`. */
export async function select(expressions: Record<string, string>, input: JsonObject, now: () => number = Date.now): Promise<JsonObject> {
  const until = now() + selectTimeMs;
  const found: JsonObject = {};
  for (const [name, source] of Object.entries(expressions)) {
    try {
      const expression = jsonata(source);
      bound(expression as unknown as Assignable, until, now);
      const value: unknown = await expression.evaluate(input);
      // JSONata's arrays carry hidden marks; a JSON round trip leaves plain data.
      found[name] = value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
    } catch (error) {
      throw new SelectError(`"${source}" for ${name}: ${messageOf(error)}`);
    }
  }
  return found;
}

function bound(expression: Assignable, until: number, now: () => number): void {
  let depth = 0;
  expression.assign(onEntry, () => {
    depth += 1;
    if (depth > selectDepth) throw new SelectError('it goes too deep, perhaps it calls itself without an end');
    if (now() > until) throw new SelectError('it runs for too long');
  });
  expression.assign(onExit, () => {
    depth -= 1;
  });
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  // JSONata throws plain objects: { code, position, token, message }.
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
