import { isNativeError } from 'node:util/types';

/** Whether an error says that a unique index or a foreign key of this name refused a row (SQLSTATE 23505, 23503). */
export function violates(error: unknown, constraint: string): boolean {
  const cause = isNativeError(error) && 'driverError' in error ? error.driverError : error;
  return isNativeError(cause) && 'constraint' in cause && cause.constraint === constraint;
}
