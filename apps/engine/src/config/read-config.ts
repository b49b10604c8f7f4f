import { resolve } from 'node:path';
import { passwordWeakness } from '../accounts/password-weakness.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { type Environment, environmentSchema } from './environment-schema.ts';
import { keepSecret } from './keep-secret.ts';

/**
 * Reads the environment; nothing else in Filo does. Makes and keeps the secret in the data folder when none is given.
 * Throws `ConfigError` with a line per wrong variable.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = environmentSchema.safeParse(given);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(
        (issue) => `${issue.path.join('.')} ${issue.message}. Correct it in the environment or in .env, or leave it out.`,
      ),
    );
  }
  const lines = contradictions(read.data);
  if (lines.length > 0) throw new ConfigError(lines);
  return configOf(read.data);
}

function contradictions(env: Environment): string[] {
  const lines: string[] = [];
  if (env.FILO_ROLE !== 'all') {
    const why = `FILO_ROLE=${env.FILO_ROLE} shares its work with other processes`;
    if (!env.DATABASE_URL)
      lines.push(`DATABASE_URL is missing: ${why}, which cannot reach an embedded database. Set it to the Postgres all of them use.`);
    if (!env.FILO_SECRET)
      lines.push(`FILO_SECRET is missing: ${why}, so all of them need the same one. Make it with "openssl rand -hex 32".`);
  }
  if (env.FILO_OWNER_EMAIL && !env.FILO_OWNER_PASSWORD)
    lines.push('FILO_OWNER_PASSWORD is missing: FILO_OWNER_EMAIL needs it. Set both or neither.');
  if (env.FILO_OWNER_PASSWORD && !env.FILO_OWNER_EMAIL)
    lines.push('FILO_OWNER_EMAIL is missing: FILO_OWNER_PASSWORD needs it. Set both or neither.');
  if (env.FILO_OWNER_PASSWORD && env.FILO_OWNER_EMAIL) {
    const weakness = passwordWeakness(env.FILO_OWNER_PASSWORD, [env.FILO_OWNER_EMAIL]);
    if (weakness) lines.push(`FILO_OWNER_PASSWORD is too weak: ${weakness} Choose another.`);
  }
  return lines;
}

function configOf(env: Environment): Config {
  const dataDir = resolve(env.FILO_DATA_DIR);
  const config: Config = {
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    dataDir,
    secret: env.FILO_SECRET ? new TextEncoder().encode(env.FILO_SECRET) : keepSecret(dataDir),
    role: env.FILO_ROLE,
    openai: Object.freeze({ apiKey: env.OPENAI_API_KEY ?? null, baseUrl: env.OPENAI_BASE_URL ?? null }),
    allowPrivateHosts: env.FILO_ALLOW_PRIVATE_HOSTS,
    owner:
      env.FILO_OWNER_EMAIL && env.FILO_OWNER_PASSWORD
        ? Object.freeze({ email: env.FILO_OWNER_EMAIL, password: env.FILO_OWNER_PASSWORD })
        : null,
    keepTurnsDays: env.FILO_KEEP_TURNS_DAYS,
    keepUnusedMediaDays: env.FILO_KEEP_UNUSED_MEDIA_DAYS,
    logLevel: env.FILO_LOG_LEVEL,
  };
  return Object.freeze(config);
}
