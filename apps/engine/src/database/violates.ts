/** Whether an error says that a unique index or a foreign key of this name refused a row (SQLSTATE 23505, 23503). */
export function violates(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  return cause instanceof Error && 'constraint' in cause && cause.constraint === constraint;
}
