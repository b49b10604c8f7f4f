import { listChannels, listConversations, listMessages, type MessageRecord, readContact, readConversation, readSession } from '@filo/api';
import { act, configure, screen, waitFor } from '@testing-library/react';
import { live } from '../../../api/live.ts';
import { queryClient } from '../../../api/query-client.ts';
import { FakeEngine, Refusal } from '../../../testing/fake-engine.ts';
import { openStudio } from '../../../testing/open-studio.tsx';
import { idOf, ownerSession } from '../../../testing/records.ts';
import { conversation, message, said } from '../testing/records.ts';

// A busy machine takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });

const anna = conversation(60, { name: 'Anna Rossi' });
let engine: FakeEngine;
let messages: MessageRecord[];

const line = (number: number): MessageRecord => message(String(number), said(`Line ${number}.`));

beforeEach(() => {
  live.connect = () => live;
  messages = Array.from({ length: 120 }, (_, index) => line(index + 1));
  engine = new FakeEngine()
    .on(readSession, () => ownerSession)
    .on(listChannels, () => ({ items: [], nextCursor: null }))
    .on(listConversations, () => ({ items: [anna], nextCursor: null }))
    .on(readConversation, () => anna)
    .on(readContact, () => {
      throw new Refusal('not-found');
    })
    .on(listMessages, ({ query }) => {
      const { cursor, after, limit = '50' } = query;
      if (after !== undefined)
        return { items: messages.filter(({ id }) => Number(id) > Number(after)).slice(0, Number(limit)), nextCursor: null };
      const before = messages.filter(({ id }) => cursor === undefined || Number(id) < Number(cursor));
      const items = before.slice(-Number(limit));
      return { items, nextCursor: before.length > items.length ? (items[0]?.id ?? null) : null };
    });
});

/** Opens the thread, and goes back to its beginning. */
async function readAll(): Promise<void> {
  const { user } = openStudio(`/conversations?id=${idOf(60)}`);
  await screen.findByText('Line 120.');
  await user.click(await screen.findByRole('button', { name: 'Show earlier messages' }));
  await screen.findByText('Line 21.');
  await user.click(await screen.findByRole('button', { name: 'Show earlier messages' }));
  await screen.findByText('Line 1.');
  expect(screen.queryByRole('button', { name: 'Show earlier messages' })).toBeNull();
}

const tell = (ids: string[]): void =>
  act(() => {
    for (const listener of live.listeners('changes')) listener([{ conversationId: anna.id, messages: ids }]);
  });

/** Tells that the connection was lost and is there again. */
const reconnect = (): void =>
  act(() => {
    for (const listener of live.listeners('disconnect')) listener('transport close');
    for (const listener of live.listeners('connect')) listener();
  });

const shown = (): string[] => screen.getAllByText(/^Line \d+\.$/).map(({ textContent }) => textContent);
const lines = (): string[] => messages.map(({ bubbles }) => String(bubbles[0]?.['text']));

test('what was read stays when one more is said', async () => {
  await readAll();
  messages.push(line(121));
  tell(['121']);
  await screen.findByText('Line 121.');
  expect(shown()).toEqual(lines());
});

test('what was read stays when the connection comes back, and what was missed is there', async () => {
  await readAll();
  messages.push(line(121));
  tell(['121']);
  await screen.findByText('Line 121.');
  for (let number = 122; number <= 190; number += 1) messages.push(line(number));
  reconnect();
  await screen.findByText('Line 190.');
  expect(shown()).toEqual(lines());
});

test('what was read stays when a burst came at once', async () => {
  await readAll();
  for (let number = 121; number <= 190; number += 1) messages.push(line(number));
  tell(['189', '190']);
  await screen.findByText('Line 190.');
  expect(shown()).toEqual(lines());
});

test('what was read stays when all is asked again', async () => {
  await readAll();
  messages.push(line(121));
  tell(['121']);
  await screen.findByText('Line 121.');
  messages.push(line(122));
  await act(() => queryClient.invalidateQueries());
  await screen.findByText('Line 122.');
  expect(shown()).toEqual(lines());
});

test('one far back changes in its place', async () => {
  await readAll();
  const asked = engine.to(listMessages).length;
  messages[1] = { ...message('2', { ...said('Line 2.'), status: 'failed', error: { code: 'blocked', text: '' } }) };
  tell(['2']);
  await screen.findByText('Not sent: they blocked the bot, or never started it');
  expect(shown()).toEqual(lines());
  await waitFor(() => expect(engine.to(listMessages)).toHaveLength(asked + 2));
});

test('one that changed before what is shown is left alone', async () => {
  openStudio(`/conversations?id=${idOf(60)}`);
  await screen.findByText('Line 120.');
  messages.push(line(121));
  tell(['2', '121']);
  await screen.findByText('Line 121.');
  expect(shown()).toEqual(lines().slice(70));
});
