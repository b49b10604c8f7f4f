import type { MessageRecord } from '@filo/api';
import { message as record, said } from '../testing/records.ts';
import { freshenMessages } from './freshen-messages.ts';
import { timeline } from './timeline.ts';

let next = 1;
const message = (part: Partial<MessageRecord>): MessageRecord => record(String(next++), { ...said('hello'), ...part });
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
  const loaded = { items: all.slice(0, 4), nextCursor: 'a' };
  const read = (one: MessageRecord) => ({ ...one, status: 'read' as const });

  test('join those loaded before, and take their place', () => {
    const [second] = all.slice(1, 2).map(read);
    const latest = { items: all.slice(3).map(read), nextCursor: 'c' };
    const { items, nextCursor } = freshenMessages(loaded, latest, second ? [second] : []);
    expect(items.map(({ id, status }) => `${id} ${status}`)).toEqual([
      ...['10 sent', '11 read', '12 sent', '13 read', '14 read', '15 read'],
    ]);
    expect(nextCursor).toBe('a');
    expect(items[0]).toBe(all[0]);
  });

  test('are the thread when there are no others', () => {
    expect(freshenMessages(loaded, { items: all, nextCursor: null }, [])).toEqual({ items: all, nextCursor: null });
  });
});
