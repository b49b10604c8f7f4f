import { createFiloClient, type FiloClient } from '@filo/sdk';
import { makeApiKey, makeOwner, scopes } from '@filo/api';
import { readConfig } from '../src/config/read-config.ts';
import { createLog } from '../src/log/log.ts';
import { type Engine, startEngine } from '../src/start-engine.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** The owner's account in tests. */
export const testOwner = { name: 'Ada Owner', email: 'ada@example.com', password: 'seven gentle otters sing' };

/** A real engine on a database of its own, with its owner. */
export interface RunningEngine {
  engine: Engine;
  url: string;
  database: TestDatabase;
  /** Calls the API with a key that may do everything. */
  api: FiloClient;
  apiKey: string;
  /** Cookie header of the owner's session. */
  cookie: string;
  stop(): Promise<void>;
}

/** Starts an engine for one test file. `env` is laid over the settings. */
export async function runEngine(env: Record<string, string> = {}): Promise<RunningEngine> {
  const database = await createTestDatabase();
  const engine = await start(database, env);
  const { url } = engine;
  await createFiloClient({ baseUrl: url }).call(makeOwner, { body: testOwner });
  const cookie = await signInAs(url, testOwner.email, testOwner.password);
  const owner = createFiloClient({ baseUrl: url, headers: { cookie } });
  const { key } = await owner.call(makeApiKey, { body: { name: 'tests', scopes: [...scopes] } });
  const stop = async (): Promise<void> => {
    await engine.stop();
    await database.drop();
  };
  return { engine, url, database, api: createFiloClient({ baseUrl: url, apiKey: key }), apiKey: key, cookie, stop };
}

/** Starts another engine on the same database, as another process of the installation would be. */
export function runEngineBeside({ database }: RunningEngine, env: Record<string, string> = {}): Promise<Engine> {
  return start(database, env);
}

async function start(database: TestDatabase, env: Record<string, string>): Promise<Engine> {
  const settings = {
    DATABASE_URL: database.url,
    PORT: '0',
    FILO_SECRET: 'a secret that is used by tests only',
    FILO_LOG_LEVEL: 'silent',
    FILO_ALLOW_PRIVATE_HOSTS: 'true',
  };
  const config = readConfig({ ...settings, ...env });
  return startEngine(config, createLog(config.logLevel));
}

/** Signs in and answers the session's cookie header. */
export async function signInAs(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`sign-in answered ${response.status}`);
  return (response.headers.getSetCookie()[0] ?? '').split(';', 1)[0] ?? '';
}
