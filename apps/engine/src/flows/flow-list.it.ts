import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  archiveFlow,
  createChannel,
  createFlow,
  type FlowRecord,
  listFlows,
  publishFlow,
  readFlow,
  restoreFlow,
  rollBackFlow,
  saveDraft,
} from '@filo/api';
import { randomUUID } from 'node:crypto';
import { helpDesk } from '../../test-support/help-desk.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

let running: RunningEngine;
beforeAll(async () => {
  running = await runEngine();
});
afterAll(() => running.stop());

const make = async (name: string): Promise<string> => (await running.api.call(createFlow, { body: { ...helpDesk, name } as never })).id;
const save = (id: string, name: string) => running.api.call(saveDraft, { params: { id }, body: { ...helpDesk, name } as never });
const read = (id: string): Promise<FlowRecord> => running.api.call(readFlow, { params: { id } });
const publish = (id: string) => running.api.call(publishFlow, { params: { id } });
const names = async (q: string, archived: 'true' | 'false' = 'false'): Promise<string[]> =>
  (await running.api.call(listFlows, { query: { q, archived, limit: 200 } })).items.map((flow) => flow.name);

/** The names on the pages that follow a cursor, and the cursor of the page that comes after them. */
async function turnPages(
  q: string,
  limit: number,
  pages = Infinity,
  from?: string,
): Promise<{ seen: string[]; cursor: string | undefined }> {
  const seen: string[] = [];
  let cursor = from;
  for (let turned = 0; turned < pages; turned += 1) {
    const page = await running.api.call(listFlows, { query: { q, limit, ...(cursor !== undefined && { cursor }) } });
    seen.push(...page.items.map((flow) => flow.name));
    cursor = page.nextCursor ?? undefined;
    if (cursor === undefined) break;
  }
  return { seen, cursor };
}

describe('flows in a list', () => {
  it('stand in the order of their last change, page by page', async () => {
    const ids = [await make('Sorted a'), await make('Sorted b'), await make('Sorted c'), await make('Sorted d')];
    await save(String(ids[1]), 'Sorted b, changed');
    await publish(String(ids[0]));
    const { seen } = await turnPages('Sorted', 1);
    expect(seen).toEqual(['Sorted a', 'Sorted b, changed', 'Sorted d', 'Sorted c']);
    // A save that changes nothing is no change.
    await save(String(ids[2]), 'Sorted c');
    expect((await names('Sorted'))[0]).toBe('Sorted a');
  });

  it('neither repeat nor skip on the next page, also of those changed in one moment and while pages are turned', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, (_, index) => make(`Paged ${index}`)));
    // Five at one microsecond, two at the next.
    await query(
      running.database.url,
      `UPDATE flows SET updated_at = '2026-03-01 10:00:00.123456+00'::timestamptz + CASE WHEN id = ANY ($1) THEN interval '1 microsecond' ELSE interval '0' END
       WHERE name LIKE 'Paged %'`,
      [ids.slice(0, 2)],
    );
    const inOrder = await names('Paged');
    expect(inOrder.slice(0, 2).sort()).toEqual(['Paged 0', 'Paged 1']);
    expect((await turnPages('Paged', 2)).seen).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(7);

    const first = await turnPages('Paged', 2, 1);
    const front = `${inOrder[0]}, again`;
    await save(String(ids[Number(inOrder[0]?.slice(-1))]), front);
    const rest = await turnPages('Paged', 2, Infinity, first.cursor);
    expect([...first.seen, ...rest.seen]).toEqual(inOrder);
    expect((await names('Paged'))[0]).toBe(front);
  });

  it.each(['nonsense', Buffer.from('["one"]').toString('base64url')])('refuse the cursor %s', async (cursor) => {
    await expect(running.api.call(listFlows, { query: { cursor } })).rejects.toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('tell whether the draft differs from what is live', async () => {
    const id = await make('Fresh');
    expect(await read(id)).toMatchObject({ live: null, changed: true });
    await publish(id);
    expect(await read(id)).toMatchObject({ live: { version: 1 }, changed: false });
    await save(id, 'Another word');
    expect(await read(id)).toMatchObject({ changed: true });
    await save(id, 'Fresh');
    expect(await read(id)).toMatchObject({ draftRevision: 3, changed: false });
  });

  it('name the channels that answer with them', async () => {
    const id = await make('Answering');
    expect((await read(id)).channels).toEqual([]);
    const site = await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Site', flowId: id } });
    const shop = await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Shop', flowId: id } });
    expect((await read(id)).channels).toEqual([
      { id: site.id, kind: 'web-chat', name: 'Site' },
      { id: shop.id, kind: 'web-chat', name: 'Shop' },
    ]);
  });
});

describe('restoring', () => {
  it('brings a flow back as it was', async () => {
    const id = await make('Put away');
    await publish(id);
    await running.api.call(archiveFlow, { params: { id } });
    expect([await names('Put away'), await names('Put away', 'true')]).toEqual([[], ['Put away']]);
    const restored = await running.api.call(restoreFlow, { params: { id } });
    expect(restored).toMatchObject({ id, archivedAt: null, live: { version: 1 } });
    expect([await names('Put away'), await names('Put away', 'true')]).toEqual([['Put away'], []]);
    expect(await running.api.call(restoreFlow, { params: { id } })).toEqual(restored);
    await save(id, 'In use again');
    await expect(running.api.call(restoreFlow, { params: { id: randomUUID() } })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('rolling back', () => {
  it('is refused for a version that is not there, and for a flow that is archived', async () => {
    const id = await make('Rolled');
    await publish(id);
    const to = (version: number) => running.api.call(rollBackFlow, { params: { id }, body: { version } });
    await expect(to(2)).rejects.toMatchObject({ status: 404, code: 'not-found' });
    await expect(to(0)).rejects.toMatchObject({ status: 400, code: 'invalid-request' });
    await running.api.call(archiveFlow, { params: { id } });
    await expect(to(1)).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });
});
