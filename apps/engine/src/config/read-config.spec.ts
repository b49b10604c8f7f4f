import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { readConfig } from './read-config.ts';

const secret = 'a secret that is used by tests only';

function linesOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ FILO_SECRET: secret, ...env });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}

describe('readConfig', () => {
  it('needs nothing but a secret', () => {
    const config = readConfig({ FILO_SECRET: secret });
    expect(config).toMatchObject({
      port: 3000,
      publicUrl: null,
      databaseUrl: null,
      redisUrl: null,
      role: 'all',
      allowPrivateHosts: false,
      owner: null,
      keepTurnsDays: 400,
      keepUnusedMediaDays: 90,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('reads everything', () => {
    const config = readConfig({
      FILO_SECRET: secret,
      PORT: '8080',
      PUBLIC_URL: 'https://chat.example.com/',
      DATABASE_URL: 'postgres://u:p@db/filo',
      REDIS_URL: 'redis://cache:6379',
      FILO_ROLE: 'worker',
      FILO_ALLOW_PRIVATE_HOSTS: '10.0.0.0/8, crm.internal,::1',
      FILO_OWNER_EMAIL: 'ada@example.com',
      FILO_OWNER_PASSWORD: 'seven gentle otters sing',
      OPENAI_API_KEY: '',
      FILO_KEEP_TURNS_DAYS: '30',
      FILO_KEEP_UNUSED_MEDIA_DAYS: '7',
    });
    expect(config).toMatchObject({
      port: 8080,
      publicUrl: 'https://chat.example.com',
      role: 'worker',
      allowPrivateHosts: ['10.0.0.0/8', 'crm.internal', '::1'],
      owner: { email: 'ada@example.com' },
      openai: { apiKey: null },
      keepTurnsDays: 30,
      keepUnusedMediaDays: 7,
    });
  });

  it.each([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'chat.example.com' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://example.com/filo' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db' }],
    ['REDIS_URL', { REDIS_URL: 'cache:6379' }],
    ['FILO_SECRET', { FILO_SECRET: 'short' }],
    ['FILO_ROLE', { FILO_ROLE: 'boss' }],
    ['FILO_ALLOW_PRIVATE_HOSTS', { FILO_ALLOW_PRIVATE_HOSTS: 'http://crm' }],
    ['FILO_OWNER_EMAIL', { FILO_OWNER_EMAIL: 'ada', FILO_OWNER_PASSWORD: 'seven gentle otters sing' }],
    ['FILO_OWNER_PASSWORD', { FILO_OWNER_EMAIL: 'ada@example.com' }],
    ['FILO_OWNER_EMAIL', { FILO_OWNER_PASSWORD: 'seven gentle otters sing' }],
    ['FILO_OWNER_PASSWORD', { FILO_OWNER_EMAIL: 'ada@example.com', FILO_OWNER_PASSWORD: 'password' }],
    ['DATABASE_URL', { FILO_ROLE: 'api' }],
    ['FILO_KEEP_TURNS_DAYS', { FILO_KEEP_TURNS_DAYS: '0' }],
    ['FILO_KEEP_TURNS_DAYS', { FILO_KEEP_TURNS_DAYS: 'for ever' }],
    ['FILO_KEEP_UNUSED_MEDIA_DAYS', { FILO_KEEP_UNUSED_MEDIA_DAYS: '0' }],
    ['FILO_LOG_LEVEL', { FILO_LOG_LEVEL: 'loud' }],
  ])('says what is wrong with %s (%#)', (name, env) => {
    const lines = linesOf(env);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} .+\\. .+\\.$`));
  });

  it('tells of every wrong variable at once', () => {
    expect(linesOf({ PORT: 'x', FILO_ROLE: 'x', REDIS_URL: 'x' })).toHaveLength(3);
  });

  it('asks for a secret that processes share', () => {
    expect(() => readConfig({ FILO_ROLE: 'api', DATABASE_URL: 'postgres://db/filo' })).toThrow(/FILO_SECRET is missing/);
  });

  it('makes a secret for itself, keeps it, and shows it to nobody else', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'filo-config-'));
    try {
      const first = readConfig({ FILO_DATA_DIR: dataDir }).secret;
      expect(first).toHaveLength(32);
      expect(readConfig({ FILO_DATA_DIR: dataDir }).secret).toEqual(first);
      expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
      writeFileSync(join(dataDir, 'secret'), 'spoilt');
      expect(() => readConfig({ FILO_DATA_DIR: dataDir })).toThrow(/does not hold a secret/);
    } finally {
      rmSync(dataDir, { recursive: true });
    }
  });
});
