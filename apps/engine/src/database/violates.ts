import { errorLike } from '../problems/error-like.ts';

/** Whether an error says that a unique index or a foreign key of this name refused a row (SQLSTATE 23505, 23503). */
export function violates(error: unknown, constraint: string): boolean {
  const thrown = errorLike(error);
  return (errorLike(thrown?.driverError) ?? thrown)?.constraint === constraint;
}
