import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deleteMedia, uploadMedia } from '@filo/api';
import type { DataSource } from 'typeorm';
import { openTestDataSource } from '../../test-support/data-source.ts';
import { eventually } from '../../test-support/eventually.ts';
import { query } from '../../test-support/query.ts';
import { runEngine, runEngineBeside } from '../../test-support/running-engine.ts';
import { newId } from '../database/new-id.ts';
import { sqlOver } from '../database/sql-over.ts';
import { UnusedMedia } from './unused-media.ts';

const working = new AbortController().signal;
const [flow, channel, conversation] = [newId(), newId(), newId()];
let dataSource: DataSource;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ dataSource, close } = await openTestDataSource());
  await dataSource.runMigrations();
  await dataSource.query(`INSERT INTO flows (id, name, draft) VALUES ($1, 'f', '{}')`, [flow]);
  await dataSource.query(`INSERT INTO channels (id, kind, name, config) VALUES ($1, 'api', 'c', '{}')`, [channel]);
});
beforeEach(() => dataSource.query('DELETE FROM media; DELETE FROM messages; DELETE FROM flow_versions'));
afterAll(() => close());

const idOf = (name: string): string => name.padEnd(20, '-');
const imageOf = (name: string): string => JSON.stringify([{ kind: 'image', mediaId: idOf(name) }]);

/** Makes uploads of the team, found unused so many days ago (null: never). */
async function uploads(days: Record<string, number | null>, of: string | null = null): Promise<void> {
  for (const [name, unused] of Object.entries(days))
    await dataSource.query(
      `INSERT INTO media (id, channel_id, name, bytes, status, created_at, unused_since)
       VALUES ($1, $2, 'a', 'x', 'stored', now() - interval '900 days', now() - $3 * interval '1 day')`,
      [idOf(name), of, unused],
    );
}

const left = async (): Promise<string[]> =>
  (await dataSource.query<{ id: string }[]>('SELECT id FROM media ORDER BY id')).map(({ id }) => id.replace(/-+$/, ''));

const clocks = async (): Promise<Record<string, boolean>> => {
  const rows = await dataSource.query<{ id: string; runs: boolean }[]>(
    'SELECT id, unused_since IS NOT NULL AS runs FROM media ORDER BY id',
  );
  return Object.fromEntries(rows.map(({ id, runs }) => [id.replace(/-+$/, ''), runs]));
};

const tidy = (batch?: number) =>
  new UnusedMedia({ sql: sqlOver(dataSource), keepDays: 30, ...(batch !== undefined && { batch }) }).run(working);

describe('uploads that nothing uses', () => {
  it.each([1, 2, 50])('go after their days without a use, %s at a time', async (batch) => {
    await uploads({ fresh: null, young: 29, old: 31, older: 400, oldest: 900 });
    await tidy(batch);
    expect(await left()).toEqual(['fresh', 'young']);
  });

  it('have their days counted from the end of the last use, not from the upload', async () => {
    await uploads({ fresh: null });
    await tidy();
    expect(await clocks()).toEqual({ fresh: true });
  });

  it('are never those of customers', async () => {
    await uploads({ theirs: null, odd: 400 }, channel);
    await tidy();
    expect(await left()).toEqual(['odd', 'theirs']);
  });

  it('stop between two batches when they are told to', async () => {
    await uploads({ a: 40, b: 40, c: 40 });
    const stopping = new AbortController();
    stopping.abort();
    await new UnusedMedia({ sql: sqlOver(dataSource), keepDays: 30, batch: 1 }).run(stopping.signal);
    expect(await left()).toEqual(['a', 'b', 'c']);
  });
});

describe('an upload is used', () => {
  const message = (direction: 'in' | 'out', bubbles: string) =>
    dataSource.query(
      `INSERT INTO messages (conversation_id, channel_id, external_user, lane, direction, author, bubbles, status, epoch)
       VALUES ($1, $2, 'u', 1, $3, 'bot', $4, 'sent', 0)`,
      [conversation, channel, direction, bubbles],
    );
  it.each<[string, () => Promise<unknown>]>([
    ['a draft', () => dataSource.query('UPDATE flows SET draft = $1 WHERE id = $2', [`{"nodes":${imageOf('used')}}`, flow])],
    [
      'a draft, by its address',
      () => dataSource.query('UPDATE flows SET draft = $1 WHERE id = $2', [`{"image":"https://x.example/media/${idOf('used')}"}`, flow]),
    ],
    [
      'a published version',
      () =>
        dataSource.query(`INSERT INTO flow_versions (id, flow_id, version, document) VALUES ($1, $2, 1, $3)`, [
          newId(),
          flow,
          `{"nodes":${imageOf('used')}}`,
        ]),
    ],
    ['a message that was sent', () => message('out', imageOf('used'))],
    ['a channel', () => dataSource.query('UPDATE channels SET config = $1 WHERE id = $2', [`{"logo":"/media/${idOf('used')}"}`, channel])],
  ])('by %s, and its clock stops', async (_, use) => {
    await use();
    await uploads({ used: 400, unused: 400 });
    await tidy();
    expect(await clocks()).toEqual({ used: false });
    await dataSource.query(`UPDATE flows SET draft = '{}'`);
    await dataSource.query(`UPDATE channels SET config = '{}'`);
  });
});

it('is the work of every engine that works, by its setting', async () => {
  const running = await runEngine();
  const bytes = Uint8Array.of(1, 2, 3);
  const put = async () => (await running.api.call(uploadMedia, { file: { bytes, name: 'a', mime: '' } })).mediaId;
  const [old, young] = [await put(), await put()];
  await query(
    running.database.url,
    `UPDATE media SET unused_since = now() - CASE id WHEN $1 THEN interval '8 days' ELSE interval '6 days' END`,
    [old],
  );
  const beside = await runEngineBeside(running, { FILO_KEEP_UNUSED_MEDIA_DAYS: '7' });
  const there = async (id: string) => (await fetch(`${running.url}/media/${id}`)).status === 200;
  await eventually('the older one is gone', async () => ((await there(old)) ? null : true));
  expect(await there(young)).toBe(true);
  await running.api.call(deleteMedia, { params: { id: young } });
  await beside.stop();
  await running.stop();
});
