import pino from 'pino';
import type { LogLevel } from '../config/config.ts';

/** What the engine writes for its operator, one JSON line each: a sentence, and what it is about. Also the injection token. */
export abstract class Log {
  abstract debug(text: string, details?: object): void;
  abstract info(text: string, details?: object): void;
  abstract warn(text: string, details?: object): void;
  abstract error(text: string, details?: object): void;
}

/** Names under which secrets travel: never written, wherever they appear in the first two levels of a line. */
const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'apiKey', 'config', 'webhookSecret'];

/** The log of this process, to standard output. */
export function createLog(level: LogLevel): Log {
  const lines = pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
    formatters: { level: (label) => ({ level: label }) },
  });
  return {
    debug: (text, details = {}) => lines.debug(details, text),
    info: (text, details = {}) => lines.info(details, text),
    warn: (text, details = {}) => lines.warn(details, text),
    error: (text, details = {}) => lines.error(details, text),
  };
}
