import { isNativeError } from 'node:util/types';

/** SQLSTATEs that say "not now": connection trouble, shutdown, start-up, no connections left, statement cancelled by time-out. */
const states = /^(08...|57P0[1-5]|57014|53300|55P03|25006)$/;

/** What sockets say when nobody listens. */
const sockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** node-postgres gives these no code (pg `lib/client.js`, pg-pool `index.js`). */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Client was closed)/;

/** Whether an error of TypeORM or node-postgres means that the database is away, rather than that the statement is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const cause = isNativeError(error) && 'driverError' in error && isNativeError(error.driverError) ? error.driverError : error;
  if (!isNativeError(cause)) return false;
  if ('errors' in cause && Array.isArray(cause.errors)) return cause.errors.some(isDatabaseUnavailable);
  const fromPostgres = 'severity' in cause || 'syscall' in cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  if (fromPostgres && code !== undefined) return states.test(code) || sockets.has(code);
  return words.test(cause.message);
}
