import type { MessageRecord } from '@filo/api';
import { freshenMessages } from './freshen-messages.ts';
import { timeline } from './timeline.ts';

let next = 1;
const message = (part: Partial<MessageRecord>): MessageRecord => ({
  id: String(next++),
  conversationId: 'c',
  at: '2026-11-20T10:00:00.000Z',
  direction: 'out',
  author: 'bot',
  authorId: null,
  authorName: null,
  nodeId: null,
  bubbles: [{ kind: 'text', text: 'hello' }],
  buttons: [],
  payload: null,
  status: 'sent',
  error: null,
  epoch: 1,
  editedAt: null,
  reaction: [],
  ...part,
});
const messagesOf = (all: MessageRecord[]) => timeline(all).flatMap((item) => (item.kind === 'message' ? item : []));

describe('a thread', () => {
  test('has its days', () => {
    const days = timeline([
      message({ at: '2026-11-18T12:00:00Z' }),
      message({ at: '2026-11-20T12:00:00Z' }),
      message({ at: '2026-11-20T12:01:00Z' }),
    ]);
    expect(days.map(({ kind }) => kind)).toEqual(['day', 'message', 'day', 'message', 'message']);
  });

  test('says who and when under the last of several', () => {
    const items = messagesOf([
      message({}),
      message({}),
      message({ direction: 'in', author: 'contact', status: 'received' }),
      message({ at: '2026-11-20T10:00:10Z' }),
      message({ at: '2026-11-20T10:20:00Z' }),
      message({ at: '2026-11-20T10:20:00Z', status: 'failed' }),
    ]);
    expect(items.map(({ isLast }) => isLast)).toEqual([false, true, true, true, true, true]);
  });

  test('says a press by its button, and marks the button', () => {
    const press = (payload: string, text: string) =>
      message({ direction: 'in', author: 'contact', payload, bubbles: [{ kind: 'text', text }] });
    const menu = message({ buttons: [{ kind: 'reply', label: 'My order', payload: 'menu:order' }] });
    const cards = message({
      bubbles: [{ kind: 'cards', cards: [{ title: 'Red', buttons: [{ kind: 'reply', label: 'Take it', payload: 'red' }] }] }],
    });
    const items = messagesOf([menu, press('menu:order', 'menu:order'), cards, press('red', ''), press('old', 'An old one')]);
    expect(items.map(({ pressed }) => pressed)).toEqual([null, 'My order', null, 'Take it', 'An old one']);
    expect(items.map(({ chosen }) => chosen)).toEqual([['menu:order'], [], ['red'], [], []]);
  });
});

describe('the latest messages, read again', () => {
  const all = Array.from({ length: 6 }, (_, index) => message({ id: String(index + 10) }));
  const loaded = {
    pages: [
      { items: all.slice(2, 4), nextCursor: 'b' },
      { items: all.slice(0, 2), nextCursor: 'a' },
    ],
    pageParams: [undefined, 'b'],
  };
  const idsOf = (pages: { items: MessageRecord[] }[]) => pages.flatMap(({ items }) => items.map(({ id }) => id));

  test('join those loaded before, and take their place', () => {
    const changed = { ...message({ id: '13' }), status: 'read' as const };
    const { pages } = freshenMessages(loaded, { items: [changed, ...all.slice(4)], nextCursor: 'c' });
    expect(idsOf(pages)).toEqual(['10', '11', '12', '13', '14', '15']);
    expect(pages[0]?.items[3]?.status).toBe('read');
    expect(pages[0]?.nextCursor).toBe('a');
  });

  test('stand alone when there is a gap', () => {
    const { pages } = freshenMessages(loaded, { items: all.slice(5), nextCursor: 'd' });
    expect(idsOf(pages)).toEqual(['15']);
    expect(pages[0]?.nextCursor).toBe('d');
  });
});
