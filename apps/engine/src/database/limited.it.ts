import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../test-support/database.ts';
import { dataSourceOptions } from './data-source.ts';
import { limited } from './limited.ts';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('ends what takes too long and says that it did, and nothing else', async () => {
  expect(await limited(dataSource, 1, (tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  await expect(limited(dataSource, 0.05, (tx) => tx.query('SELECT pg_sleep(10)'))).rejects.toMatchObject({
    code: 'unavailable',
    message: 'The database took longer than 0.05 seconds.',
    extras: { retryAfter: 60 },
  });
  await expect(limited(dataSource, 1, (tx) => tx.query('SELECT nothing'))).rejects.toMatchObject({ driverError: { code: '42703' } });
  expect(await dataSource.query('SHOW statement_timeout')).not.toEqual([{ statement_timeout: '1s' }]);
});
