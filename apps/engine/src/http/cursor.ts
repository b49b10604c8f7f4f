import { Problem } from '../problems/problem.ts';

/** Packs what the next page begins after; callers hand it back unread. */
export function writeCursor(...values: string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Unpacks a cursor whose values must fit the patterns. Throws `Problem` for one that Filo did not make. */
export function readCursor(cursor: string, ...patterns: RegExp[]): string[] {
  const values = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (
    Array.isArray(values) &&
    values.length === patterns.length &&
    patterns.every((pattern, index) => typeof values[index] === 'string' && pattern.test(values[index]))
  )
    return values as string[];
  throw new Problem('invalid-request', 'The cursor is not one that this list gave.', {
    errors: [{ path: 'query.cursor', message: 'Use nextCursor of the page before.' }],
  });
}

/** An id inside a cursor. */
export const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A moment inside a cursor, as Postgres writes it in UTC. */
export const momentPattern = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
