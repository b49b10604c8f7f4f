import { type ErrorLike, errorLike } from '../problems/error-like.ts';

/** SQLSTATEs that say "not now": connection trouble, shutdown, start-up, no connections left, statement cancelled by time-out. */
const states = /^(08...|57P0[1-5]|57014|53300|55P03|25006)$/;

/** What sockets say when nobody listens. */
const sockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** node-postgres gives these no code (pg `lib/client.js`, pg-pool `index.js`). */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Client was closed)/;

/** Whether an error of TypeORM or node-postgres means that the database is away, rather than that the statement is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const thrown = errorLike(error);
  const cause = errorLike(thrown?.driverError) ?? thrown;
  if (!cause) return false;
  if (Array.isArray(cause.errors)) return cause.errors.some(isDatabaseUnavailable);
  // FATAL ends the session: whatever the reason, it is not the statement's.
  return cause.severity === 'FATAL' || hasCode(cause) || words.test(cause.message);
}

function hasCode({ code, severity, syscall }: ErrorLike): boolean {
  if (typeof code !== 'string') return false;
  return severity !== undefined ? states.test(code) : syscall !== undefined && sockets.has(code);
}
