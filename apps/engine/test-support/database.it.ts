import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from './database.ts';
import { query } from './query.ts';

describe('a test database', () => {
  it('is a real Postgres 18, empty and apart from the others', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one.url, 'create table mine (id int)');
    expect(await query(one.url, "select current_setting('server_version_num')::int / 10000 as major")).toEqual([{ major: 18 }]);
    expect(await query(other.url, "select to_regclass('mine') as mine")).toEqual([{ mine: null }]);
    await Promise.all([one.drop(), other.drop()]);
    await expect(query(one.url, 'select 1')).rejects.toThrow('does not exist');
  });
});
