import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createFlow, listFlowVersions, publishFlow, readDraft, readFlow, rollBackFlow, saveDraft } from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';
import { helpDesk } from '../../test-support/help-desk.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine, testOwner } from '../../test-support/running-engine.ts';
import { FlowStore } from './flow-store.ts';

let running: RunningEngine;
let ada: FiloClient;
beforeAll(async () => {
  running = await runEngine();
  ada = createFiloClient({ baseUrl: running.url, headers: { cookie: running.cookie } });
});
afterAll(() => running.stop());

const make = async (document: object = helpDesk): Promise<string> => (await ada.call(createFlow, { body: document as never })).id;
const save = (id: string, document: object) => ada.call(saveDraft, { params: { id }, body: document as never });
const versions = async (id: string) => (await ada.call(listFlowVersions, { params: { id } })).items;

const test = (id: string, text: string) => ({
  id,
  name: `Test ${id}`,
  lines: [{ say: 'hello', expect: { texts: [text] } }],
});
const right = test('right', 'What is it about?');
const wrong = test('wrong', 'What do you want?');

describe('publishing', () => {
  it('names the person who did it', async () => {
    const id = await make();
    await ada.call(publishFlow, { params: { id }, body: { note: 'first' } });
    expect(await versions(id)).toMatchObject([{ version: 1, note: 'first', publishedByName: testOwner.name }]);
  });

  it('publishes the revision that was looked at, or nothing', async () => {
    const id = await make();
    await save(id, { ...helpDesk, name: 'Moved on' });
    const publish = (revision: number) => ada.call(publishFlow, { params: { id }, body: { revision } });
    await expect(publish(1)).rejects.toMatchObject({ status: 409, code: 'revision-conflict' });
    expect(await versions(id)).toEqual([]);
    expect(await publish(2)).toMatchObject({ version: 1, moved: 0, tests: { passed: 0, failed: 0 } });
    await expect(publish(0)).rejects.toMatchObject({ status: 400 });
  });
});

describe('the tests of a flow', () => {
  it('run before it is published, which says how many passed', async () => {
    const id = await make({ ...helpDesk, tests: [right] });
    expect(await ada.call(publishFlow, { params: { id } })).toMatchObject({ tests: { passed: 1, failed: 0 } });
  });

  it('keep it from being published when they fail, with what differs in words, unless that is wanted', async () => {
    const gone = { ...right, id: 'gone', name: 'Gone', start: 'nowhere' };
    const id = await make({ ...helpDesk, tests: [right, wrong, gone] });
    await expect(ada.call(publishFlow, { params: { id } })).rejects.toMatchObject({
      status: 422,
      code: 'flow-tests-failed',
      document: {
        broken: [
          {
            id: 'wrong',
            name: 'Test wrong',
            differences: [
              {
                line: 0,
                text: {
                  en: 'The bot said “What is it about?” instead of “What do you want?”.',
                  it: 'Il bot ha detto «What is it about?» invece di «What do you want?».',
                },
              },
            ],
          },
          { id: 'gone', differences: [{ line: -1, text: { en: expect.stringContaining('nowhere') } }] },
        ],
      },
    });
    expect(await versions(id)).toEqual([]);
    expect(await ada.call(publishFlow, { params: { id }, body: { despiteTests: true } })).toMatchObject({
      version: 1,
      tests: { passed: 1, failed: 2 },
    });
  });

  it('walk into the live versions of the flows that it calls', async () => {
    const called = await make();
    const caller = {
      ...helpDesk,
      nodes: [
        { id: 'hello', type: 'trigger', config: { on: 'any' } },
        { id: 'sub', type: 'subflow', config: { flow: called } },
      ],
      edges: [{ id: 'e1', from: 'hello', exit: 'next', to: 'sub' }],
      tests: [right],
    };
    await ada.call(publishFlow, { params: { id: called } });
    const id = await make(caller);
    expect(await ada.call(publishFlow, { params: { id } })).toMatchObject({ tests: { passed: 1, failed: 0 } });
    const reworded = helpDesk.nodes.map((node) => (node.id === 'ask' ? { ...node, config: { ...node.config, prompt: 'Yes?' } } : node));
    await save(called, { ...helpDesk, nodes: reworded });
    expect(await ada.call(publishFlow, { params: { id } })).toMatchObject({ tests: { passed: 1, failed: 0 } });
    await ada.call(publishFlow, { params: { id: called } });
    await expect(ada.call(publishFlow, { params: { id } })).rejects.toMatchObject({ code: 'flow-tests-failed' });
  });
});

describe('going back', () => {
  it('makes an earlier version live at once and leaves the draft as it is', async () => {
    const id = await make();
    await ada.call(publishFlow, { params: { id } });
    await save(id, { ...helpDesk, name: 'Second' });
    await ada.call(publishFlow, { params: { id } });
    const store = running.engine.app.get(FlowStore);
    expect((await store.liveVersion(id))?.document.name).toBe('Second');
    const back = await ada.call(rollBackFlow, { params: { id }, body: { version: 1 } });
    expect(back).toMatchObject({ live: { version: 1 }, name: 'Second', changed: true });
    expect(await ada.call(rollBackFlow, { params: { id }, body: { version: 1 } })).toEqual(back);
    expect((await store.liveVersion(id))?.document.name).toBe('Help desk');
    expect((await versions(id)).map(({ version, live }) => [version, live])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(await ada.call(readDraft, { params: { id } })).toMatchObject({ document: { name: 'Second' } });
    expect(await ada.call(publishFlow, { params: { id } })).toMatchObject({ version: 3 });
  });

  it('is refused for a version that this installation cannot run, with the reasons', async () => {
    const id = await make();
    await ada.call(publishFlow, { params: { id } });
    await ada.call(publishFlow, { params: { id } });
    const foreign = { ...helpDesk, nodes: [...helpDesk.nodes, { id: 'odd', type: 'from-a-plugin' }] };
    await query(running.database.url, 'UPDATE flow_versions SET document = $2 WHERE flow_id = $1 AND version = 1', [
      id,
      JSON.stringify(foreign),
    ]);
    await expect(ada.call(rollBackFlow, { params: { id }, body: { version: 1 } })).rejects.toMatchObject({
      status: 422,
      code: 'flow-has-errors',
      document: { issues: [expect.objectContaining({ code: 'unknown-type', nodeId: 'odd' })] },
    });
    expect(await ada.call(readFlow, { params: { id } })).toMatchObject({ live: { version: 2 } });
  });
});
