/** What an error tells. */
export interface ErrorLike {
  message: string;
  code?: unknown;
  statusCode?: unknown;
  severity?: unknown;
  syscall?: unknown;
  constraint?: unknown;
  driverError?: unknown;
  errors?: unknown;
}

/** A thrown value as an error, by its shape: Fastify's errors are objects of its own making, and those of Node may be of another realm. */
export function errorLike(value: unknown): ErrorLike | undefined {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
    ? (value as ErrorLike)
    : undefined;
}
