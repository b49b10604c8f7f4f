import {
  changeChannel,
  type ChannelRecord,
  type FlowRecord,
  listChannels,
  listFlows,
  type NodeImpact,
  publishFlow,
  readDraft,
  readFlow,
  readFlowImpact,
  readFlowVersion,
} from '@filo/api';
import { type FlowDocument, flowDocument, type FlowTest, type JsonObject } from '@filo/core';
import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { FakeEngine, Refusal } from '../../../testing/fake-engine.ts';
import { flowRecord, idOf } from '../../../testing/records.ts';
import { openPanel } from '../parts/testing/open-panel.tsx';
import { sampleFlow } from '../parts/testing/sample-flow.ts';
import type { EditorStore } from '../store/create-editor-store.ts';
import { PublishDialog } from './publish-dialog.tsx';

// A busy machine takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });

const flowId = idOf(11);
const at = '2026-11-20T10:00:00.000Z';
const json = (document: FlowDocument) => document as unknown as JsonObject;
const onShop: FlowRecord['channels'] = [{ id: idOf(9), kind: 'api', name: 'Shop app' }];

/** The sample with another config for one of its nodes. */
const changed = (nodeId: string, config: JsonObject, more: Partial<FlowDocument> = {}): FlowDocument =>
  flowDocument.parse({
    ...sampleFlow,
    nodes: sampleFlow.nodes.map((node) => (node.id === nodeId ? { ...node, config: { ...node.config, ...config } } : node)),
    ...more,
  });
const greeting = changed('menu', { text: { en: 'Welcome', it: 'Ciao' } });

const test = (id: string, text: string): FlowTest => ({
  id,
  name: `Greets with ${text}`,
  channel: 'web-chat',
  lines: [{ say: 'hi', expect: { texts: [text] } }],
});

let engine: FakeEngine;
let store: EditorStore;
let closed: number;

interface Situation {
  draft: FlowDocument;
  live?: FlowDocument | null;
  channels?: FlowRecord['channels'];
  impact?: NodeImpact[];
}

/** Opens the dialog over a draft, beside what the engine says of the flow. */
function open({ draft, live = sampleFlow, channels = onShop, impact = [] }: Situation) {
  const record = (): FlowRecord =>
    flowRecord({ id: flowId, name: draft.name, channels, live: live && { id: idOf(8), version: 3, publishedAt: at } });
  const version = { id: idOf(8), flowId, version: 3, note: null, publishedAt: at, publishedBy: null, publishedByName: null, live: true };
  engine = new FakeEngine()
    .on(readFlow, record)
    .on(listFlows, () => ({ items: [record()], nextCursor: null }))
    .on(readFlowVersion, () => ({ ...version, document: json(live ?? draft) }))
    .on(readFlowImpact, () => ({ conversations: impact.reduce((sum, { conversations }) => sum + conversations, 4), nodes: impact }))
    .on(publishFlow, () => ({ id: idOf(10), version: 4, issues: [], tests: { passed: 0, failed: 0 }, moved: 0 }));
  closed = 0;
  const opened = openPanel(() => <PublishDialog beforePublish={() => Promise.resolve()} onClose={() => closed++} />, draft);
  store = opened.store;
  return opened;
}

const publishButton = () => screen.findByRole<HTMLButtonElement>('button', { name: /^Publish/ });
const sent = () => engine.to(publishFlow).map(({ body }) => body);

/** Waits until everything was looked at, and presses the button. */
async function publish(user: UserEvent): Promise<void> {
  const button = await publishButton();
  await waitFor(() => expect(button.disabled).toBe(false));
  await user.click(button);
}

beforeEach(() => localStorage.setItem('filo.language', 'en'));
afterEach(cleanup);

describe('before publishing', () => {
  it('lists mistakes in words, leads to the node, and offers no way on', async () => {
    const { user } = open({ draft: changed('menu', { buttons: [] }, { edges: [] }) });
    await screen.findByText('Customers would run into 1 mistake. Mend it, then publish.');
    expect(screen.queryByRole('button', { name: /^Publish/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Greet.*at least one button/ }));
    expect(store.getState().selection).toEqual(['menu']);
    expect(closed).toBe(1);
    expect(engine.to(readFlowImpact)).toEqual([]);
  });

  it('says what changes against what is live, and where it goes live', async () => {
    const { user } = open({ draft: greeting });
    const part = await screen.findByRole('region', { name: 'What changes' });
    expect(within(part).getByText('1 changed')).toBeTruthy();
    expect(within(part).getByText('Hello').tagName).toBe('DEL');
    expect(within(part).getByText('Welcome').tagName).toBe('INS');
    expect(screen.getByText('Goes live on Shop app')).toBeTruthy();
    await user.click(within(part).getByRole('button', { name: /Greet/ }));
    expect(store.getState().selection).toEqual(['menu']);
  });

  it('lights what changed on the canvas, beside the versions', async () => {
    const { user, address } = open({ draft: greeting });
    await user.click(await screen.findByRole('button', { name: 'Show on the canvas' }));
    expect(store.getState().highlight).toEqual({ running: null, nodes: ['menu'], exits: [] });
    await waitFor(() => expect(address()).toBe(`/flows/${flowId}?panel=versions`));
    expect(closed).toBe(1);
  });

  it('has nothing to publish when nothing changed', async () => {
    open({ draft: sampleFlow });
    await screen.findByText('The draft is the same as version 3, which is live. There is nothing to publish.');
    expect(screen.queryByRole('button', { name: /^Publish/ })).toBeNull();
  });

  it('does not go on while the draft is not saved', async () => {
    const { user } = open({ draft: greeting });
    act(() => store.getState().actions.run({ do: 'set-flow', name: 'Not saved' }));
    await screen.findByText(/could not be saved/);
    act(() => store.getState().actions.undo());
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('region', { name: 'What changes' });
  });
});

describe('the tests of the flow', () => {
  it('run here; failing ones are told in words and ask for a clear word', async () => {
    const { user } = open({ draft: { ...greeting, tests: [test('a', 'Hello'), test('b', 'Welcome')] } });
    const part = await screen.findByRole('region', { name: 'Tests' });
    await within(part).findByText('1 of 2 fails');
    expect(within(part).getByText('Line 1: The bot said “Welcome” instead of “Hello”.')).toBeTruthy();
    expect((await publishButton()).textContent).toBe('Publish although 1 test fails');
    await publish(user);
    await waitFor(() => expect(sent()).toEqual([{ revision: 1, moves: {}, despiteTests: true }]));
  });

  it('may fail in the engine alone: then it is asked again', async () => {
    const { user } = open({ draft: { ...greeting, tests: [test('b', 'Welcome')] } });
    await screen.findByText('1 passed');
    refuseOnce({
      code: 'flow-tests-failed',
      broken: [{ id: 'b', name: 'Greets with Welcome', differences: [{ line: 0, text: { en: 'Not so here.', it: 'Qui no.' } }] }],
    });
    await publish(user);
    await screen.findByText('Line 1: Not so here.');
    expect((await publishButton()).textContent).toBe('Publish although 1 test fails');
    await publish(user);
    await waitFor(() => expect(sent()).toEqual([{ revision: 1, moves: {}, despiteTests: true }]));
    expect(closed).toBe(1);
  });
});

describe('open chats', () => {
  const impact: NodeImpact[] = [
    { nodeId: 'number', name: 'Order number', type: 'entity-capture', change: 'changed', conversations: 12, versions: [2, 3] },
    { nodeId: 'menu', name: 'Greet', type: 'button-menu', change: 'changed', conversations: 1, versions: [3] },
    { nodeId: 'old', name: 'Old goodbye', type: 'message', change: 'removed', conversations: 2, versions: [3] },
  ];
  const choose = async (user: UserEvent, name: RegExp, option: string): Promise<void> => {
    await user.click(await screen.findByRole('combobox', { name }));
    await user.click(await screen.findByRole('option', { name: option }));
  };

  it('finish on their version unless something else is chosen', async () => {
    const { user } = open({ draft: greeting, impact });
    expect(await screen.findByText('12 open chats stand on “Order number”, which changes.')).toBeTruthy();
    expect(screen.getByText('2 open chats stand on “Old goodbye”, which is removed.')).toBeTruthy();
    await user.type(screen.getByLabelText('Note'), ' Warmer ');
    await publish(user);
    await waitFor(() => expect(sent()).toEqual([{ revision: 1, note: 'Warmer', moves: {} }]));
    expect(await screen.findByText('Version 4 is live.')).toBeTruthy();
    expect(closed).toBe(1);
  });

  it('go where they are told to: to the same node, to another, or to the start', async () => {
    const { user } = open({ draft: greeting, impact });
    await choose(user, /chats on “Order number”/, 'They move to a node');
    await choose(user, /What becomes.*“Greet”/, 'They start again');
    await choose(user, /chats on “Old goodbye”/, 'They move to a node');
    expect((await publishButton()).disabled).toBe(true);
    await choose(user, /Node for.*“Old goodbye”/, 'Message');
    await publish(user);
    await waitFor(() =>
      expect(sent()).toEqual([
        { revision: 1, moves: { number: { do: 'move', to: 'number' }, menu: { do: 'restart' }, old: { do: 'move', to: 'bye' } } },
      ]),
    );
  });

  it('finish on their version when they could not be counted', async () => {
    const { user } = open({ draft: greeting });
    engine.on(readFlowImpact, () => {
      throw new Refusal('unavailable');
    });
    await screen.findByText(/could not be counted/);
    await publish(user);
    await waitFor(() => expect(sent()).toEqual([{ revision: 1, moves: {} }]));
  });
});

describe('publishing', () => {
  it('looks again when somebody else saved in between', async () => {
    const { user } = open({ draft: greeting });
    const theirs = changed('menu', { text: { en: 'Good morning', it: 'Ciao' } });
    engine.on(readDraft, () => ({ document: json(theirs), revision: 2, updatedAt: at, updatedBy: null }));
    refuseOnce({ code: 'revision-conflict' });
    await publish(user);
    await screen.findByText(/Somebody else changed the draft/);
    expect(await screen.findByText('Good morning')).toBeTruthy();
    await publish(user);
    await waitFor(() => expect(sent()).toEqual([{ revision: 2, moves: {} }]));
  });

  it('shows mistakes that only the engine found', async () => {
    const { user } = open({ draft: greeting });
    refuseOnce({ code: 'flow-has-errors', issues: [{ code: 'unknown-type', nodeId: 'menu', severity: 'error', params: { type: 'odd' } }] });
    await publish(user);
    const part = await screen.findByRole('region', { name: 'Mistakes' });
    expect(within(part).getByRole('button', { name: /Greet/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Publish/ })).toBeNull();
  });

  it('of a flow nobody can reach offers the channels there are', async () => {
    const { user } = open({ draft: sampleFlow, live: null, channels: [] });
    const channel: ChannelRecord = {
      ...{ id: idOf(9), kind: 'api', name: 'Shop app', flowId: null, config: {}, state: 'active', stateReason: null, account: null },
      ...{ hookUrl: 'https://filo.example/hooks/9', polls: false, createdAt: at, updatedAt: at },
    };
    engine.on(listChannels, () => ({ items: [channel], nextCursor: null })).on(changeChannel, () => ({ ...channel, flowId }));
    expect(await screen.findByText(/All of the draft goes live: 4 nodes, in English and Italian/)).toBeTruthy();
    expect(engine.to(readFlowImpact)).toEqual([]);
    await publish(user);
    await user.click(await screen.findByRole('radio', { name: 'Shop app' }));
    await user.click(screen.getByRole('button', { name: 'Answer with this flow' }));
    await waitFor(() => expect(engine.to(changeChannel)).toMatchObject([{ params: { id: idOf(9) }, body: { flowId } }]));
    expect(closed).toBe(1);
  });
});

/** Has the engine refuse to publish once, with what it says beside the code. */
function refuseOnce(problem: JsonObject): void {
  const answering = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof URL ? input.href : typeof input === 'string' ? input : input.url;
    if (!address.endsWith('/publish')) return answering(input, init);
    globalThis.fetch = answering;
    const status = problem['code'] === 'revision-conflict' ? 409 : 422;
    const text = JSON.stringify({ type: 'about:blank', title: 'No', status, detail: 'No', ...problem });
    const response = { ok: false, status, statusText: '', headers: new Headers(), text: () => Promise.resolve(text) };
    return Promise.resolve(response as Response);
  };
}
