import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from './database.ts';

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('is a real Postgres 18, empty and apart from the others', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await ask(one.url, 'create table mine (id int)');
    expect(await ask(one.url, "select current_setting('server_version_num')::int / 10000 as major")).toEqual([{ major: 18 }]);
    expect(await ask(other.url, "select to_regclass('mine') as mine")).toEqual([{ mine: null }]);
    await Promise.all([one.drop(), other.drop()]);
    await expect(ask(one.url, 'select 1')).rejects.toThrow('does not exist');
  });
});
