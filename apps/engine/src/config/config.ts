/** Which parts of Filo a process runs. `all` is everything; `api` answers HTTP; `worker` works the queues. */
export const roles = ['all', 'api', 'worker'] as const;

/** Which parts of Filo a process runs. */
export type Role = (typeof roles)[number];

/** How much the log says, from little to much. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** How much the log says. */
export type LogLevel = (typeof logLevels)[number];

/** Private addresses that outgoing calls may reach: all, none, or these hosts and networks (CIDR). */
export type AllowedPrivate = boolean | readonly string[];

/** Everything the environment decides, read once at the start and frozen. Also the injection token. */
export abstract class Config {
  abstract readonly port: number;
  /** Address customers and vendors reach, without a slash at the end; null when there is none. */
  abstract readonly publicUrl: string | null;
  /** Null: embedded Postgres. */
  abstract readonly databaseUrl: string | null;
  /** Null: BullMQ runs on Postgres. */
  abstract readonly redisUrl: string | null;
  /** Absolute path of what must survive a restart. */
  abstract readonly dataDir: string;
  /** The key all other keys derive from: at least 32 bytes. */
  abstract readonly secret: Uint8Array;
  abstract readonly role: Role;
  abstract readonly openai: { readonly apiKey: string | null; readonly baseUrl: string | null };
  abstract readonly allowPrivateHosts: AllowedPrivate;
  /** The account to make at the first start, instead of asking for it on screen. */
  abstract readonly owner: { readonly email: string; readonly password: string } | null;
  /** Days that turns are kept: what flows did, step by step. Messages are kept for ever. */
  abstract readonly keepTurnsDays: number;
  /** Days that a file which the team uploaded is kept while nothing uses it. */
  abstract readonly keepUnusedMediaDays: number;
  abstract readonly logLevel: LogLevel;
}
