import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openTestDataSource } from '../../test-support/data-source.ts';
import { limited } from './limited.ts';

let dataSource: DataSource;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ dataSource, close } = await openTestDataSource());
});
afterAll(() => close());

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
