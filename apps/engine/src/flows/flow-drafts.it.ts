import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFlow, type DraftSaved, listFlows, readDraft, saveDraft } from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type RunningEngine, runEngine, testOwner } from '../../test-support/running-engine.ts';
import { DraftSaves } from './draft-saves.ts';

let running: RunningEngine;
let ada: FiloClient;
const told: DraftSaved[] = [];

beforeAll(async () => {
  running = await runEngine();
  ada = createFiloClient({ baseUrl: running.url, headers: { cookie: running.cookie } });
  running.engine.app.get(DraftSaves).listen((saved) => told.push(saved));
});
afterAll(() => running.stop());

const draft = (id: string) => running.api.call(readDraft, { params: { id } });
const named = (name: string) => ({ ...helpDesk, name });

it('says who saved last, a person, the maker of the key, or nobody for the demo', async () => {
  const { id } = await ada.call(createFlow, { body: helpDesk as never });
  expect(await draft(id)).toMatchObject({ revision: 1, updatedBy: { name: testOwner.name } });

  expect(await running.api.call(saveDraft, { params: { id }, body: named('By key') as never })).toMatchObject({
    updatedBy: { name: testOwner.name },
  });

  const { items } = await ada.call(listFlows, { query: { q: '(demo)' } });
  expect(await draft(items[0]?.id ?? '')).toMatchObject({ updatedBy: null });
});

it('tells those who listen of each save that changed something', async () => {
  const { id } = await ada.call(createFlow, { body: helpDesk as never });
  told.length = 0;
  const first = await ada.call(saveDraft, { params: { id }, body: named('One') as never });
  expect(await ada.call(saveDraft, { params: { id }, body: named('One') as never })).toEqual(first);
  expect(await ada.call(saveDraft, { params: { id }, body: { document: named('One'), revision: 2 } as never })).toEqual(first);
  await ada.call(saveDraft, { params: { id }, body: { document: named('Two'), revision: 2 } as never });
  await expect(ada.call(saveDraft, { params: { id }, body: { document: named('Three'), revision: 2 } as never })).rejects.toMatchObject({
    code: 'revision-conflict',
  });
  expect(told).toEqual([2, 3].map((revision) => ({ flowId: id, revision, by: { id: expect.any(String), name: testOwner.name } })));
});
