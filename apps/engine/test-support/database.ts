import { randomBytes } from 'node:crypto';
import { query } from './query.ts';
import { testServerUrl } from './test-server.ts';

/** An empty database for one test file. */
export interface TestDatabase {
  url: string;
  /** Removes it, cutting off whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database on the real Postgres of this test run. Call it in `beforeAll`, and `drop` in `afterAll`.
 * Test files run side by side, so each has its own.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const server = testServerUrl();
  await query(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await query(server, `drop database ${name} with (force)`);
    },
  };
}
