import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  archiveFlow,
  checkFlow,
  createChannel,
  createFlow,
  listFlows,
  listFlowVersions,
  publishFlow,
  readDraft,
  readFlow,
  readFlowSchema,
  readFlowVersion,
  saveDraft,
} from '@filo/api';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';
import { FlowStore } from './flow-store.ts';

let running: RunningEngine;
beforeAll(async () => {
  running = await runEngine();
});
afterAll(() => running.stop());

const make = async (document: object = helpDesk): Promise<string> =>
  (await running.api.call(createFlow, { body: document as Record<string, never> })).id;
const broken = { ...helpDesk, nodes: helpDesk.nodes.filter((node) => node.type !== 'trigger'), edges: helpDesk.edges.slice(1) };

describe('drafts', () => {
  it('are stored as flow documents, under their own name or another', async () => {
    const id = await make();
    const draft = await running.api.call(readDraft, { params: { id } });
    expect(draft).toMatchObject({ revision: 1, document: { format: 'filo.flow/1', name: 'Help desk', settings: { timezone: 'UTC' } } });
    const named = await running.api.call(createFlow, { body: { document: helpDesk, name: 'Second desk' } as never });
    expect(await running.api.call(readFlow, { params: { id: named.id } })).toMatchObject({
      name: 'Second desk',
      live: null,
      archivedAt: null,
    });
  });

  it('are saved over the revision they were read at, and not over a newer one', async () => {
    const id = await make();
    const save = (name: string, revision?: number) =>
      running.api.call(saveDraft, { params: { id }, body: { document: { ...helpDesk, name }, ...(revision && { revision }) } as never });
    expect(await save('First', 1)).toMatchObject({ revision: 2 });
    await expect(save('Second', 1)).rejects.toMatchObject({ status: 409, code: 'revision-conflict' });
    await expect(save('First', 1)).rejects.toMatchObject({ status: 409, code: 'revision-conflict' });
    expect(await save('Third')).toMatchObject({ revision: 3 });
    expect(await running.api.call(readFlow, { params: { id } })).toMatchObject({ name: 'Third' });
  });

  it('take the revision as an entity tag too', async () => {
    const id = await make();
    const put = (tag: string) =>
      fetch(`${running.url}/api/v1/flows/${id}/draft`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${running.apiKey}`, 'content-type': 'application/json', 'if-match': tag },
        body: JSON.stringify({ ...helpDesk, name: `Saved over ${tag}` }),
      });
    const first = await put('"1"');
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await put('"1"')).status).toBe(409);
    expect((await put('nonsense')).status).toBe(400);
  });

  it('that are no flow documents are refused with the places that are wrong', async () => {
    await expect(
      make({ format: 'filo.flow/1', name: '', nodes: [{ id: 'spaces in id', type: 'trigger' }], edges: [] }),
    ).rejects.toMatchObject({
      status: 422,
      code: 'invalid-document',
      document: { errors: expect.arrayContaining([expect.objectContaining({ path: 'document.nodes.0.id' })]) },
    });
  });
});

describe('publishing', () => {
  it('makes versions that never change', async () => {
    const id = await make();
    expect(await running.api.call(publishFlow, { params: { id }, body: { note: 'first' } })).toMatchObject({ version: 1 });
    await running.api.call(saveDraft, { params: { id }, body: { ...helpDesk, name: 'Later' } as never });
    expect(await running.api.call(publishFlow, { params: { id } })).toMatchObject({ version: 2 });
    const { items } = await running.api.call(listFlowVersions, { params: { id } });
    expect(items.map(({ version, live, note }) => ({ version, live, note }))).toEqual([
      { version: 2, live: true, note: null },
      { version: 1, live: false, note: 'first' },
    ]);
    expect(await running.api.call(readFlowVersion, { params: { id, version: 1 } })).toMatchObject({ document: { name: 'Help desk' } });
    expect(await running.api.call(readFlow, { params: { id } })).toMatchObject({ live: { version: 2 } });
  });

  it('is refused while the draft has errors, with the issues', async () => {
    const id = await make(broken);
    await expect(running.api.call(publishFlow, { params: { id } })).rejects.toMatchObject({
      status: 422,
      code: 'flow-has-errors',
      document: { issues: expect.arrayContaining([expect.objectContaining({ code: 'no-trigger', severity: 'error' })]) },
    });
    expect(await running.api.call(readFlow, { params: { id } })).toMatchObject({ live: null });
  });

  it('numbers versions one by one when several publish at once', async () => {
    const id = await make();
    const published = await Promise.all(Array.from({ length: 5 }, () => running.api.call(publishFlow, { params: { id } })));
    expect(published.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('shows at once in the store that the runtime asks, with the flows that are called', async () => {
    const called = await make({ ...helpDesk, name: 'Called' });
    const caller = await make({
      ...helpDesk,
      nodes: [...helpDesk.nodes, { id: 'sub', type: 'subflow', config: { flow: called } }],
      edges: [...helpDesk.edges, { id: 'e9', from: 'bye', exit: 'next', to: 'sub' }],
    });
    const store = running.engine.app.get(FlowStore);
    expect(await store.liveVersion(caller)).toBeNull();
    await running.api.call(publishFlow, { params: { id: called } });
    await running.api.call(publishFlow, { params: { id: caller } });
    const live = await store.liveVersion(caller);
    expect(live?.document.name).toBe('Help desk');
    expect(live?.find({ flowId: called })?.document.name).toBe('Called');
    expect(live?.find({ versionId: live.id })).toBe(live);
    expect(live?.find({ flowId: '00000000-0000-4000-8000-000000000000' })).toBeUndefined();
  });
});

describe('checking', () => {
  it('finds mistakes without storing anything', async () => {
    const before = await running.api.call(listFlows, { query: { limit: 200 } });
    const { issues } = await running.api.call(checkFlow, { body: broken as never });
    expect(issues.map((issue) => issue.code)).toContain('no-trigger');
    expect(await running.api.call(listFlows, { query: { limit: 200 } })).toEqual(before);
  });

  it('knows which flows can be called, and refuses to publish a call of one that is not live', async () => {
    const caller = (flow: string) => ({
      ...helpDesk,
      nodes: [...helpDesk.nodes, { id: 'sub', type: 'subflow', config: { flow } }],
      edges: [...helpDesk.edges, { id: 'e9', from: 'bye', exit: 'next', to: 'sub' }],
    });
    const codes = async (flow: string): Promise<string[]> => {
      const { issues } = await running.api.call(checkFlow, { body: { document: caller(flow) } as never });
      return issues.filter(({ nodeId, code }) => nodeId === 'sub' && code !== 'dead-end').map(({ code }) => code);
    };
    const called = await make();
    expect(await codes(called)).toEqual(['flow-not-live']);
    expect(await codes('00000000-0000-4000-8000-000000000000')).toEqual(['unknown-flow']);

    const itself = await make();
    await running.api.call(saveDraft, { params: { id: itself }, body: caller(called) as never });
    await expect(running.api.call(publishFlow, { params: { id: itself } })).rejects.toMatchObject({
      document: { issues: expect.arrayContaining([expect.objectContaining({ code: 'flow-not-live', nodeId: 'sub' })]) },
    });
    await running.api.call(publishFlow, { params: { id: called } });
    expect(await codes(called)).toEqual([]);
    await running.api.call(archiveFlow, { params: { id: called } });
    expect(await codes(called)).toEqual(['unknown-flow']);
  });

  it('knows the limits of channels', async () => {
    const long = {
      ...helpDesk,
      nodes: helpDesk.nodes.map((node) =>
        node.id === 'bye' ? { ...node, config: { bubbles: [{ kind: 'text', text: 'x'.repeat(5000) }] } } : node,
      ),
    };
    const { issues } = await running.api.call(checkFlow, { body: { document: long, channels: ['telegram'] } as never });
    expect(issues.map((issue) => issue.code)).toContain('text-too-long');
  });
});

describe('lists', () => {
  it('page through, newest first, and search by name', async () => {
    for (const name of ['Alpha 100%', 'Beta 100%', 'Gamma 100%']) await make({ ...helpDesk, name });
    const first = await running.api.call(listFlows, { query: { limit: 2, q: '100%' } });
    expect(first.items.map((flow) => flow.name)).toEqual(['Gamma 100%', 'Beta 100%']);
    const second = await running.api.call(listFlows, { query: { limit: 2, q: '100%', cursor: first.nextCursor ?? '' } });
    expect(second).toMatchObject({ items: [{ name: 'Alpha 100%' }], nextCursor: null });
    expect((await running.api.call(listFlows, { query: { q: '100_' } })).items).toEqual([]);
  });
});

describe('archiving', () => {
  it('takes a flow out of use, but not while a channel answers with it', async () => {
    const id = await make();
    await running.api.call(publishFlow, { params: { id } });
    await running.api.call(archiveFlow, { params: { id } });
    await running.api.call(archiveFlow, { params: { id } });
    expect((await running.api.call(readFlow, { params: { id } })).archivedAt).not.toBeNull();
    await expect(running.api.call(saveDraft, { params: { id }, body: helpDesk as never })).rejects.toMatchObject({ code: 'not-found' });
    expect(await running.engine.app.get(FlowStore).liveVersion(id)).toBeNull();

    const used = await make();
    await running.api.call(createChannel, { body: { kind: 'web-chat', name: 'Site', flowId: used } });
    await expect(running.api.call(archiveFlow, { params: { id: used } })).rejects.toMatchObject({ status: 409, code: 'flow-in-use' });
  });
});

it('publishes the schema of flow documents', async () => {
  expect(await running.api.call(readFlowSchema, {})).toMatchObject({
    title: 'Filo flow',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
});
