import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../test-support/database.ts';
import { openTestDataSource } from '../../test-support/data-source.ts';
import { createLog } from '../log/log.ts';
import { dataSourceOptions, migrate } from './data-source.ts';
import { newId } from './new-id.ts';

let dataSource: DataSource;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ dataSource, close } = await openTestDataSource());
});
afterAll(() => close());

const tables = async (): Promise<string[]> =>
  (
    await dataSource.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations' ORDER BY 1`,
    )
  ).map((table) => table.name);

/** One of everything, pointing at each other. */
async function seed(): Promise<void> {
  const [user, flow, version, channel, contact, conversation] = Array.from({ length: 6 }, newId);
  await dataSource.query(`INSERT INTO users (id, email, name, role, password_hash) VALUES ($1, 'a@example.com', 'A', 'owner', 'x')`, [
    user,
  ]);
  await dataSource.query(`INSERT INTO sessions (token_hash, user_id, expires_at) VALUES ('t', $1, now())`, [user]);
  await dataSource.query(
    `INSERT INTO api_keys (id, name, prefix, key_hash, scopes, created_by) VALUES ($1, 'k', 'filo_', 'h', '{flows}', $2)`,
    [newId(), user],
  );
  const picture = '{"nodes":[{"config":{"bubbles":[{"kind":"image","mediaId":"of-the-team-0123456789"}]}}]}';
  await dataSource.query(`INSERT INTO flows (id, name, draft) VALUES ($1, 'f', $2)`, [flow, picture]);
  await dataSource.query(`INSERT INTO flow_versions (id, flow_id, version, document, published_by) VALUES ($1, $2, 1, $3, $4)`, [
    version,
    flow,
    picture,
    user,
  ]);
  await dataSource.query('UPDATE flows SET live_version_id = $2 WHERE id = $1', [flow, version]);
  await dataSource.query(`INSERT INTO channels (id, kind, name, flow_id, config) VALUES ($1, 'api', 'c', $2, '{}')`, [channel, flow]);
  await dataSource.query(`INSERT INTO contacts (id, name) VALUES ($1, 'K')`, [contact]);
  await dataSource.query(
    `INSERT INTO conversations (id, channel_id, external_user, contact_id, lane, assignee_id) VALUES ($1, $2, 'u', $3, 1, $4)`,
    [conversation, channel, contact, user],
  );
  await dataSource.query(
    `INSERT INTO messages (conversation_id, channel_id, external_user, lane, direction, author, bubbles, status, epoch) VALUES ($1, $2, 'u', 1, 'in', 'contact', '[]', 'received', 0)`,
    [conversation, channel],
  );
  await dataSource.query(`INSERT INTO media (id, channel_id, status) VALUES ('m', $1, 'remote')`, [channel]);
  await dataSource.query(`INSERT INTO media (id, status, uploaded_by) VALUES ('of-the-team-0123456789', 'stored', $1)`, [user]);
}

describe('migrations', () => {
  it('lead up, down over a database in use, and up again', async () => {
    await dataSource.runMigrations();
    const made = await tables();
    await seed();
    for (let undone = dataSource.migrations.length; undone > 0; undone -= 1) await dataSource.undoLastMigration({ transaction: 'all' });
    expect(await tables()).toEqual([]);
    await dataSource.runMigrations();
    expect(await tables()).toEqual(made);
  });

  it('make what the entities expect: each column, with its nullability', async () => {
    const columns = await dataSource.query<{ name: string; nullable: string }[]>(
      `SELECT table_name || '.' || column_name AS name, is_nullable AS nullable FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const known = new Map(columns.map(({ name, nullable }) => [name, nullable === 'YES']));
    for (const entity of dataSource.entityMetadatas) {
      for (const column of entity.columns)
        expect([`${entity.tableName}.${column.databaseName}`, known.get(`${entity.tableName}.${column.databaseName}`)]).toEqual([
          `${entity.tableName}.${column.databaseName}`,
          column.isNullable,
        ]);
    }
  });

  it('run once when several processes start together', async () => {
    const fresh = await createTestDatabase();
    await Promise.all([1, 2, 3].map(() => migrate(fresh.url, createLog('silent'))));
    const second = await new DataSource(dataSourceOptions(fresh.url)).initialize();
    expect(await second.showMigrations()).toBe(false);
    await second.destroy();
    await fresh.drop();
  });
});
