import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.ts';

/** Nest's own messages in our log: its errors and warnings as they are, its chatter at debug. */
export class NestLog implements LoggerService {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.#log.debug(String(message), { from: context(rest) });
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.#log.debug(String(message), { from: context(rest) });
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.#log.warn(String(message), { from: context(rest) });
  }

  error(message: unknown, ...rest: unknown[]): void {
    const stack = rest.length > 1 ? { stack: String(rest[0]) } : {};
    this.#log.error(String(message), { from: context(rest), ...stack, ...(message instanceof Error && { err: message }) });
  }
}

function context(rest: readonly unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : 'nest';
}
