import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listTurns } from '@filo/api';
import type { DataSource } from 'typeorm';
import { openTestDataSource } from '../../test-support/data-source.ts';
import { eventually } from '../../test-support/eventually.ts';
import { askingFlow, MovingFlow } from '../../test-support/moving-flow.ts';
import { query } from '../../test-support/query.ts';
import { runEngine, runEngineBeside } from '../../test-support/running-engine.ts';
import { newId } from '../database/new-id.ts';
import type { Sql } from '../database/sql.ts';
import { sqlOver } from '../database/sql-over.ts';
import { Retention } from './retention.ts';

const conversation = newId();
const working = new AbortController().signal;
let dataSource: DataSource;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ dataSource, close } = await openTestDataSource());
  await dataSource.runMigrations();
  const [channel, contact] = [newId(), newId()];
  await dataSource.query(`INSERT INTO channels (id, kind, name, config) VALUES ($1, 'api', 'Shop', '{}')`, [channel]);
  await dataSource.query('INSERT INTO contacts (id) VALUES ($1)', [contact]);
  await dataSource.query(`INSERT INTO conversations (id, channel_id, external_user, contact_id, lane) VALUES ($1, $2, 'u', $3, 1)`, [
    conversation,
    channel,
    contact,
  ]);
});
beforeEach(() => dataSource.query('TRUNCATE turns, effects, inbound'));
afterAll(() => close());

/** Turns 1 to 12, turn 1 twelve days ago and turn 12 today, each with a web call. */
async function twelveDays(): Promise<void> {
  await dataSource.query(
    `INSERT INTO turns (conversation_id, turn, event, trace, at)
     SELECT $1, n, '{}', '[]', now() - (12 - n) * interval '1 day' FROM generate_series(1, 12) n`,
    [conversation],
  );
  await dataSource.query(
    `INSERT INTO effects (id, conversation_id, node_id, type, request, epoch, status)
     SELECT $1 || '-' || n || '-2', $1::uuid, 'ask', 'call.webhook', '{}', 0, CASE n WHEN 3 THEN 'queued' WHEN 4 THEN 'failed' ELSE 'done' END
     FROM generate_series(1, 12) n`,
    [conversation],
  );
}

const turns = async () => (await dataSource.query<{ turn: number }[]>('SELECT turn FROM turns ORDER BY turn')).map((row) => row.turn);
const effectTurns = async () =>
  (await dataSource.query<{ turn: number }[]>(`SELECT split_part(substr(id, 38), '-', 1)::int AS turn FROM effects ORDER BY 1`)).map(
    (row) => row.turn,
  );

describe('retention', () => {
  it.each([1, 4, 5000])('deletes turns of an age and the web calls that have their answer, %s at a time', async (batch) => {
    await twelveDays();
    await new Retention({ sql: sqlOver(dataSource), keepTurnsDays: 3, batch }).run(working);
    expect(await turns()).toEqual([10, 11, 12]);
    expect(await effectTurns()).toEqual([3, 10, 11, 12]);
  });

  it('leaves what is younger', async () => {
    await twelveDays();
    await new Retention({ sql: sqlOver(dataSource), keepTurnsDays: 400 }).run(working);
    expect(await turns()).toHaveLength(12);
    expect(await effectTurns()).toHaveLength(12);
  });

  it('stops between two batches when it is told to', async () => {
    await twelveDays();
    const stopping = new AbortController();
    const real = sqlOver(dataSource);
    const run: Sql['run'] = async (statement, values) => {
      if (statement.name === 'summarize-turns') stopping.abort();
      return real.run(statement, values);
    };
    await new Retention({ sql: { run }, keepTurnsDays: 3, batch: 2 }).run(stopping.signal);
    expect(await turns()).toHaveLength(10);
  });

  it('has the index by time forget them too, in the next run when somebody was reading them', async () => {
    await dataSource.query('CREATE EXTENSION IF NOT EXISTS pageinspect');
    const indexed = async (): Promise<string> => {
      const [row] = await dataSource.query<{ pages: string }[]>(
        `SELECT (brin_page_items(get_raw_page('turns_at', 2), 'turns_at')).value AS pages`,
      );
      return row?.pages ?? '';
    };
    const oldest = async (): Promise<string> =>
      (await dataSource.query<{ day: string }[]>(`SELECT to_char(min(at), 'YYYY-MM-DD') AS day FROM turns`))[0]?.day ?? '';
    // The server reads its tables too when it likes, and keeps them in the index for as long: so again until it did not.
    const kept = await eventually('a run after which the index knows only what is left', async () => {
      await dataSource.query('TRUNCATE turns, effects');
      await twelveDays();
      await dataSource.query(`SELECT brin_summarize_new_values('turns_at')`);
      const gone = await oldest();
      const retention = new Retention({ sql: sqlOver(dataSource), keepTurnsDays: 3 });
      await dataSource.transaction('REPEATABLE READ', async (reader) => {
        await reader.query('SELECT FROM turns');
        await retention.run(working);
        expect(await indexed()).toContain(gone);
      });
      await retention.run(working);
      return (await indexed()).includes(gone) ? null : oldest();
    });
    expect(await indexed()).toContain(kept);
  });

  it('forgets events after a week, except those that are still to be handled or were given up', async () => {
    await dataSource.query(
      `INSERT INTO inbound (channel_id, provider_id, external_user, lane, event, status, received_at)
       SELECT $1, status || days, 'u', 1, '{}', status, now() - days * interval '1 day'
       FROM unnest(ARRAY['pending', 'done', 'dead']) AS status, unnest(ARRAY[6, 8]) AS days`,
      [newId()],
    );
    await new Retention({ sql: sqlOver(dataSource), keepTurnsDays: 3 }).run(working);
    const left = await dataSource.query<{ id: string }[]>('SELECT provider_id AS id FROM inbound ORDER BY 1');
    expect(left.map((row) => row.id)).toEqual(['dead6', 'dead8', 'done6', 'pending6', 'pending8']);
  });
});

it('is the work of every engine that works, by its setting', async () => {
  const running = await runEngine();
  const flow = await MovingFlow.open(running, askingFlow([{ id: 'name', prompt: 'Your name?' }]));
  const customer = await flow.customer('hello', 'Ada');
  const { id } = await customer.read();
  const count = async () => (await running.api.call(listTurns, { params: { id } })).items.length;
  await eventually('both turns', async () => ((await count()) === 2 ? true : null));
  await query(running.database.url, `UPDATE turns SET at = now() - CASE turn WHEN 1 THEN interval '31 days' ELSE interval '29 days' END`);
  const beside = await runEngineBeside(running, { FILO_KEEP_TURNS_DAYS: '30' });
  await eventually('the older one is gone', async () => ((await count()) === 1 ? true : null));
  expect(await customer.heard()).toHaveLength(2);
  await beside.stop();
  await running.stop();
});
