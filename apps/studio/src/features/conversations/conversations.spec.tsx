import {
  type ConversationRecord,
  listChannels,
  listConversations,
  listMessages,
  type MessageRecord,
  readContact,
  readConversation,
  readDraft,
  readSession,
  readSetup,
  retryMessage,
} from '@filo/api';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { live } from '../../api/live.ts';
import { FakeEngine, Refusal } from '../../testing/fake-engine.ts';
import { openStudio } from '../../testing/open-studio.tsx';
import { idOf, ownerSession, setup } from '../../testing/records.ts';
import { at, channel, conversation, lastMessage, message, said } from './testing/records.ts';

// A busy machine takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });

let engine: FakeEngine;
let all: ConversationRecord[];
let messages: MessageRecord[];

/** What the engine tells over the socket. */
const tell = (conversationId: string, ids: string[]): void =>
  act(() => {
    for (const listener of live.listeners('changes')) listener([{ conversationId, messages: ids }]);
  });

beforeEach(() => {
  live.connect = () => live;
  // jsdom lays nothing out, and rows are drawn for the room there is.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 330 });
  all = [
    conversation(60, {
      name: 'Anna Rossi',
      owner: 'queue',
      waitingSince: new Date(Date.now() - 134_000).toISOString(),
      handover: { reason: 'asked for a person', summary: null, path: ['hello', 'menu'], vars: { order: 'AB1234', empty: '' } },
    }),
    conversation(61, { name: 'Marco Bianchi', lastMessageAt: '2026-11-20T09:00:00.000Z' }),
  ];
  messages = [
    message('1', { direction: 'in', author: 'contact', status: 'received', ...said('Is it open? https://shop.example') }),
    message('2', { ...said('How can I help?'), buttons: [{ kind: 'reply', label: 'A person', payload: 'menu:person' }] }),
    message('3', { direction: 'in', author: 'contact', status: 'received', payload: 'menu:person', ...said('menu:person') }),
    message('4', { ...said('One moment'), status: 'failed', error: { code: 'blocked', text: 'The customer blocked the bot.' } }),
  ];
  engine = new FakeEngine()
    .on(readSession, () => ownerSession)
    .on(readSetup, () => ({ ...setup, demoFlowId: idOf(10) }))
    .on(listChannels, () => ({
      items: [
        {
          ...channel,
          flowId: idOf(10),
          config: {},
          state: 'active' as const,
          stateReason: null,
          account: null,
          hookUrl: '',
          polls: true,
          createdAt: at,
          updatedAt: at,
        },
      ],
      nextCursor: null,
    }))
    .on(listConversations, ({ query }) => ({
      items: all.filter(({ status, owner }) => status === (query['status'] ?? status) && owner === (query['owner'] ?? owner)),
      nextCursor: null,
    }))
    .on(readConversation, ({ params }) => {
      const found = all.find(({ id }) => id === params['id']);
      if (!found) throw new Refusal('not-found');
      return found;
    })
    .on(listMessages, () => ({ items: messages, nextCursor: null }))
    .on(readDraft, () => ({
      document: {
        nodes: [
          { id: 'hello', name: 'Anyone writes' },
          { id: 'menu', name: '' },
        ],
      },
      revision: 1,
      updatedAt: at,
      updatedBy: null,
    }))
    .on(readContact, ({ params }) => ({
      id: params['id'] ?? '',
      name: 'Anna Rossi',
      email: 'anna@example.com',
      phone: null,
      username: null,
      language: 'it',
      fields: { city: 'Torino' },
      tags: ['VIP'],
      createdAt: at,
      updatedAt: at,
    }));
});

const list = () => within(screen.getByRole('list', { name: 'Conversations' }));

test('the list says who waits, and for how long', async () => {
  openStudio('/conversations');
  const row = await screen.findByRole('link', { name: /Anna Rossi/ });
  within(row).getByText(/^Waiting 2:1\d$/);
  within(row).getByText('How can I help?');
  within(await screen.findByRole('link', { name: /Marco Bianchi/ })).getByText('Bot');
});

test('filters stand in the address', async () => {
  const { user, address } = openStudio('/conversations?owner=bot');
  await screen.findByRole('link', { name: /Marco/ });
  expect(screen.queryByRole('link', { name: /Anna/ })).toBeNull();
  await user.click(screen.getByText('Closed'));
  await screen.findByText('Nothing fits these filters');
  expect(address()).toBe('/conversations?owner=bot&status=closed');
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
  await screen.findByRole('link', { name: /Anna/ });
});

test('an empty list says how to begin', async () => {
  all = [];
  openStudio('/conversations');
  await screen.findByText('Nobody has written yet');
  expect((await screen.findByRole('link', { name: 'Open the demo page' })).getAttribute('href')).toBe('/demo');
});

test('a thread shows what was said, why the customer waits, and who they are', async () => {
  const { user } = openStudio('/conversations');
  await user.click(await screen.findByRole('link', { name: /Anna Rossi/ }));
  const log = within(await screen.findByRole('log'));
  expect((await log.findByRole('link', { name: 'https://shop.example' })).getAttribute('rel')).toContain('noreferrer');
  // Once under the question, once as the answer; never as its payload.
  expect(log.getAllByText('A person')).toHaveLength(2);
  expect(log.queryByText('menu:person')).toBeNull();
  const why = within(log.getByRole('region', { name: 'Why here' }));
  why.getByText('asked for a person');
  await why.findByText('Anyone writes → menu');
  why.getByText('AB1234');
  const trace = await screen.findByRole('link', { name: 'Open in the flow' });
  expect(trace.getAttribute('href')).toBe(`/flows/${idOf(10)}?conversation=${idOf(60)}&panel=trace`);
  await user.click(screen.getByRole('button', { name: 'The person' }));
  const person = within(await screen.findByRole('complementary', { name: 'The person' }));
  await person.findByText('anna@example.com');
  person.getByText('Italian');
  person.getByText('Torino');
  person.getByText('VIP');
});

test('a message that failed says why, and can be sent again', async () => {
  engine.on(retryMessage, () => message('4', { status: 'queued' }));
  const { user } = openStudio(`/conversations?id=${idOf(60)}`);
  await screen.findByText('Not sent: they blocked the bot, or never started it');
  await user.click(screen.getByRole('button', { name: 'Send again' }));
  await waitFor(() => expect(engine.to(retryMessage)[0]?.params).toEqual({ id: idOf(60), messageId: '4' }));
});

test('what is said appears while one looks', async () => {
  openStudio(`/conversations?id=${idOf(60)}`);
  await screen.findByText('One moment');
  messages = [...messages, message('5', { author: 'agent', authorName: 'Ada', ...said('Hello, I am Ada') })];
  all = [conversation(62, { name: 'Jin Lee', lastMessageAt: '2026-11-20T11:00:00.000Z' }), ...all];
  tell(idOf(60), ['5']);
  await screen.findByText('Hello, I am Ada');
  await list().findByText('Jin Lee');
});

test('a conversation of somebody else is left alone', async () => {
  openStudio(`/conversations?id=${idOf(60)}`);
  await screen.findByText('One moment');
  const asked = engine.to(listMessages).length;
  all = all.map((one) => (one.id === idOf(61) ? { ...one, lastMessage: lastMessage({ author: 'contact', text: 'Thank you' }) } : one));
  tell(idOf(61), ['9']);
  await list().findByText('Thank you');
  await waitFor(() => expect(engine.to(listConversations).length).toBeGreaterThan(1));
  expect(engine.to(listMessages)).toHaveLength(asked);
});

test('one that is gone says so', async () => {
  openStudio(`/conversations?id=${idOf(99)}`);
  await screen.findByText('This conversation is not there any more');
});
