import { describe, expect, it } from '@jest/globals';
import type { Pending } from '../state/pending.ts';
import { arrange } from './arrange.ts';
import type { Entry } from './arrange.ts';
import { menuOf } from './menu.ts';
import { timeline } from './timeline.ts';

const text = (said: string) => [{ kind: 'text' as const, text: said }];
const entry = (key: string, author: Entry['author'], at: Date, more: Partial<Entry> = {}): Entry => ({
  key,
  at: at.toISOString(),
  author,
  authorName: null,
  bubbles: text(key),
  buttons: [],
  pending: null,
  ...more,
});
const noon = (day: number, minute = 0) => new Date(2026, 2, day, 12, minute);

describe('the order of the thread', () => {
  const message = (id: string) => ({
    id,
    clientId: null,
    author: 'bot' as const,
    authorName: null,
    bubbles: text(id),
    buttons: [],
    at: '',
  });
  const own = (clientId: string, after: string | null): Pending => ({
    clientId,
    after,
    at: '',
    bubbles: text(clientId),
    saying: null,
    status: 'queued',
    progress: 0,
    reason: null,
  });
  const cases: [label: string, messages: string[], pending: [string, string | null][], order: string[]][] = [
    ['what waits stands at the end', ['m1', 'm2'], [['a', null]], ['m1', 'm2', 'a']],
    ['an answer quicker than the receipt lands below its question', ['m1', 'm2'], [['a', 'm1']], ['m1', 'a', 'm2']],
    ['the first message of all', ['m1'], [['a', '']], ['a', 'm1']],
    [
      'two sent together keep their order',
      ['m1', 'm2'],
      [
        ['a', 'm1'],
        ['b', 'm1'],
      ],
      ['m1', 'a', 'b', 'm2'],
    ],
    ['a message sent below one that is no longer there', ['m2'], [['a', 'm1']], ['m2', 'a']],
  ];
  it.each(cases)('%s', (_label, messages, pending, order) => {
    const entries = arrange(
      messages.map(message),
      pending.map(([id, after]) => own(id, after)),
    );
    expect(entries.map(({ key }) => key)).toEqual(order);
  });

  it('keeps the key when the copy of the server comes', () => {
    const [shown] = arrange([{ ...message('m1'), clientId: 'a' }], []);
    expect(shown?.key).toBe('a');
  });
});

describe('the lines of the thread', () => {
  const lines = (...entries: Entry[]) =>
    timeline(entries).map((line) => (line.kind === 'day' ? 'day' : line.entries.map(({ key }) => key).join('+')));

  it('puts together what one person says within minutes', () => {
    expect(lines(entry('a', 'bot', noon(1)), entry('b', 'bot', noon(1, 4)), entry('c', 'bot', noon(1, 10)))).toEqual(['day', 'a+b', 'c']);
  });

  it('keeps people apart', () => {
    const sara = { authorName: 'Sara' };
    expect(
      lines(entry('a', 'bot', noon(1)), entry('b', 'agent', noon(1), sara), entry('c', 'agent', noon(1), { authorName: 'Luca' })),
    ).toEqual(['day', 'a', 'b', 'c']);
  });

  it('marks each new day', () => {
    const late = new Date(2026, 2, 1, 23, 59);
    const early = new Date(2026, 2, 2, 0, 1);
    expect(lines(entry('a', 'bot', late), entry('b', 'bot', early), entry('c', 'bot', early))).toEqual(['day', 'a', 'day', 'b+c']);
  });
});

describe('the buttons below a message', () => {
  const reply = (label: string) => ({ kind: 'reply' as const, label, payload: label });
  const link = { kind: 'url' as const, label: 'Shop', url: 'https://shop.example' };
  const menu = entry('menu', 'bot', noon(1), { buttons: [reply('Order'), link, { kind: 'phone', label: 'Number' }] });
  const after = (...later: Entry[]) => {
    const { buttons, chosen } = menuOf([menu, ...later], menu);
    return { buttons: buttons.map(({ label }) => label), chosen };
  };

  it('can be pressed while nothing newer is said', () => {
    expect(after()).toEqual({ buttons: ['Order', 'Shop', 'Number'], chosen: null });
    expect(after(entry('Sara joined', 'system', noon(1)))).toEqual({ buttons: ['Order', 'Shop', 'Number'], chosen: null });
  });

  it('leave their links and what was chosen', () => {
    expect(after(entry('Order', 'contact', noon(1)))).toEqual({ buttons: ['Shop'], chosen: 'Order' });
    expect(after(entry('Sara joined', 'system', noon(1)), entry('Order', 'contact', noon(1)))).toEqual({
      buttons: ['Shop'],
      chosen: 'Order',
    });
  });

  it('show no choice where the visitor wrote something else, or the bot went on', () => {
    expect(after(entry('Hello', 'contact', noon(1)), entry('Order', 'contact', noon(1)))).toEqual({ buttons: ['Shop'], chosen: null });
    expect(after(entry('more', 'bot', noon(1)))).toEqual({ buttons: ['Shop'], chosen: null });
  });
});
