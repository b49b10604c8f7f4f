import { listChannels, listConversations, listFlows, listMessages, listTurns, readConversation, readFlowVersion } from '@filo/api';
import type { JsonObject } from '@filo/core';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { FakeEngine } from '../../../testing/fake-engine.ts';
import { idOf } from '../../../testing/records.ts';
import { live } from '../../../api/live.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { openPanel } from '../parts/testing/open-panel.tsx';
import { sampleFlow } from '../parts/testing/sample-flow.ts';
import { useTry } from '../store/use-try.ts';
import { TracePanel } from './trace-panel.tsx';

// A busy machine takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });

const at = (minute: number): string => `2026-11-20T10:0${minute}:00.000Z`;
const version = idOf(50);
const channel = { id: idOf(31), kind: 'telegram', name: 'Our Telegram' };
const conversation = {
  id: idOf(40),
  channel,
  contact: { id: idOf(41), name: 'Mario Rossi', username: null, phone: null, email: null },
  user: '7',
  status: 'open' as const,
  owner: 'bot' as const,
  assignee: null,
  team: null,
  priority: null,
  epoch: 1,
  handover: null,
  waitingSince: null,
  blockedAt: null,
  createdAt: at(0),
  lastMessageAt: at(2),
  lastMessage: null,
};
const turn = (number: number, text: string, trace: Record<string, string | null>[], payload?: string) => ({
  turn: number,
  at: at(number),
  event: {
    id: `e${number}`,
    at: Date.parse(at(number)),
    type: 'message.received',
    message: { bubbles: [{ kind: 'text', text }], text, ...(payload && { payload }) },
  },
  trace,
  effects: [],
});
const entered = (nodeId: string) => ({ what: 'entered', flowVersionId: version, nodeId });
const left = (nodeId: string, exit: string, to: string | null) => ({ what: 'left', flowVersionId: version, nodeId, exit, to });
const hi = turn(1, 'Hi, I am Mario', [
  entered('start'),
  left('start', 'next', 'menu'),
  entered('menu'),
  { what: 'waiting', nodeId: 'menu', waitId: 'w1' },
]);
const order = turn(
  2,
  'My order',
  [
    left('menu', 'order', 'number'),
    { what: 'assigned', nodeId: 'menu', path: 'vars.topic', value: 'order' },
    entered('number'),
    { what: 'waiting', nodeId: 'number', waitId: 'w2' },
  ],
  'menu:order',
);
const later = turn(3, 'oops', [{ what: 'ignored', eventId: 'e3', why: 'not-owner' }]);

let turns: (typeof hi)[];

beforeEach(() => {
  localStorage.setItem('filo.language', 'en');
  useOpenTest.getState().open(null);
  turns = [hi, order];
  const words = { kind: 'text', text: 'Which order?' };
  const said = {
    id: '1',
    conversationId: conversation.id,
    at: at(2),
    direction: 'out' as const,
    author: 'bot' as const,
    authorId: null,
    authorName: null,
    nodeId: 'number',
    bubbles: [words],
    buttons: [],
    payload: null,
    status: 'sent' as const,
    error: null,
    epoch: 1,
    editedAt: null,
    reaction: [],
  };
  const config = {
    flowId: idOf(11),
    config: {},
    state: 'active' as const,
    stateReason: null,
    account: null,
    hookUrl: '',
    polls: false,
    createdAt: at(0),
    updatedAt: at(0),
  };
  new FakeEngine()
    .on(listFlows, () => ({ items: [], nextCursor: null }))
    .on(listChannels, () => ({ items: [{ ...channel, ...config }], nextCursor: null }))
    .on(listConversations, () => ({ items: [conversation], nextCursor: null }))
    .on(readConversation, () => conversation)
    .on(listTurns, () => ({
      items: turns,
      nextCursor: null,
      versions: [{ id: version, flowId: idOf(11), version: 4, flowName: 'Order desk' }],
    }))
    .on(listMessages, () => ({ items: [said], nextCursor: null }))
    .on(readFlowVersion, () => ({
      id: version,
      flowId: idOf(11),
      version: 4,
      note: null,
      publishedAt: at(0),
      publishedBy: null,
      publishedByName: null,
      live: true,
      document: sampleFlow as unknown as JsonObject,
    }));
});

const open = (document = sampleFlow) => openPanel(TracePanel, document, `?panel=trace&conversation=${conversation.id}`);

describe('the trace of a conversation', () => {
  test('tells the latest turn and lights its way', async () => {
    const { store } = open();
    expect(await screen.findByText('Turn 2 of 2')).toBeTruthy();
    expect(await screen.findByText('Mario Rossi')).toBeTruthy();
    expect(store.getState().highlight).toEqual({ running: 'number', nodes: ['menu', 'number'], exits: ['menu:order'] });
    expect(store.getState().focus?.nodeId).toBe('number');
    expect(store.getState().selection).toEqual([]);
    expect(await screen.findByText('→ My order')).toBeTruthy();
    expect(await screen.findByText('Which order?')).toBeTruthy();
    expect(
      within(screen.getByRole('row', { name: /topic/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['empty', 'order']);
    expect(await screen.findByText('Ran on version 4. Its nodes are as in the draft.')).toBeTruthy();
  });

  test('is stepped through with buttons and arrow keys', async () => {
    const { store, user } = open();
    await screen.findByText('Turn 2 of 2');
    await user.click(screen.getByRole('button', { name: 'Previous turn' }));
    expect(screen.getByText('Turn 1 of 2')).toBeTruthy();
    expect(store.getState().highlight).toMatchObject({ running: 'menu', exits: ['start:next'] });
    screen.getByRole('button', { name: /Hi, I am Mario/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('Turn 2 of 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: /My order/ })).toBe(window.document.activeElement);
  });

  test('is gone on with by hand from any turn, without who it was', async () => {
    useTry.setState({ open: false, asked: null });
    const { user } = open();
    await screen.findByText('Turn 2 of 2');
    await user.click(screen.getByRole('button', { name: 'Previous turn' }));
    await user.click(screen.getByRole('button', { name: 'Go on from here in Try it' }));
    await waitFor(() => expect(useTry.getState().open).toBe(true));
    expect(useTry.getState().asked).toMatchObject({
      at: 'test',
      kept: false,
      lines: 1,
      test: { channel: 'telegram', at: at(1), contact: { name: 'Anna' }, lines: [{ say: 'Hi, I am Anna' }] },
    });
  });

  test('says which nodes are gone since', async () => {
    const { store } = open({ ...sampleFlow, nodes: sampleFlow.nodes.filter(({ id }) => id !== 'number'), edges: [] });
    expect(await screen.findByText('no longer in the draft')).toBeTruthy();
    expect(await screen.findByText('Ran on version 4. The draft is different now.')).toBeTruthy();
    expect(store.getState().focus?.nodeId).toBe('menu');
  });

  test('grows while it is open', async () => {
    open();
    await screen.findByText('Turn 2 of 2');
    turns = [hi, order, later];
    act(() => live.listeners('changes').forEach((tell) => tell([{ conversationId: conversation.id, messages: [] }])));
    expect(await screen.findByText('Turn 3 of 3')).toBeTruthy();
    expect(screen.getByText('The bot did not hear this: people had the chat.')).toBeTruthy();
  });

  test('becomes a test of the flow that does not tell who it was', async () => {
    const { store, user, address } = open();
    await screen.findByText('Turn 2 of 2');
    await user.click(await screen.findByRole('button', { name: 'Make a test of this chat' }));
    await user.click(await screen.findByRole('button', { name: 'Make the test' }));
    await waitFor(() => expect(address()).toContain('panel=tests'));
    const [made] = store.getState().document.tests;
    expect(made).toMatchObject({ name: 'Hi, I am Anna', channel: 'telegram', contact: { name: 'Anna' } });
    expect(made?.lines).toMatchObject([
      { say: 'Hi, I am Anna', expect: { texts: ['Hello'] } },
      { click: 'menu:order', expect: { texts: ['Which order?'] } },
    ]);
    expect(useOpenTest.getState().testId).toBe(made?.id);
  });
});

test('without a conversation, the last ones are there to choose from', async () => {
  const { user, address } = openPanel(TracePanel, sampleFlow, '?panel=trace');
  await user.click(await screen.findByText('Mario Rossi'));
  await waitFor(() => expect(address()).toContain(`conversation=${conversation.id}`));
});
