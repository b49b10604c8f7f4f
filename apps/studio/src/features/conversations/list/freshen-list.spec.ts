import type { ConversationRecord } from '@filo/api';
import { freshenList } from './freshen-list.ts';

const one = (id: string, hour: number): ConversationRecord =>
  ({ id, lastMessageAt: `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z` }) as ConversationRecord;
const loaded = {
  pages: [
    { items: [one('d', 9), one('c', 8)], nextCursor: '1' },
    { items: [one('b', 7), one('a', 6)], nextCursor: '2' },
  ],
  pageParams: [undefined, '1'],
};
const idsOf = ({ pages }: { pages: { items: { id: string }[] }[] }) => pages.flatMap(({ items }) => items.map(({ id }) => id)).join('');

test.each<
  [
    what: string,
    first: ConversationRecord[],
    cursor: string | null,
    read: [string, ConversationRecord | null][],
    ids: string,
    next: string | null,
  ]
>([
  ['a new one comes first', [one('e', 10), one('d', 9)], '3', [], 'edcba', '2'],
  ['one moves up', [one('a', 11), one('d', 9)], '3', [], 'adcb', '2'],
  ['one below that no longer fits goes', [one('d', 9), one('c', 8)], '1', [['b', null]], 'dca', '2'],
  ['one below changes in its place', [one('d', 9), one('c', 8)], '1', [['b', one('b', 7)]], 'dcba', '2'],
  ['a first page that is the whole list is the list', [one('c', 8)], null, [], 'c', null],
  ['a gap is not papered over', [one('z', 20), one('y', 19)], '9', [], 'zy', '9'],
])('%s', (_what, items, nextCursor, read, ids, next) => {
  const fresh = freshenList(loaded, { items, nextCursor }, new Map(read));
  expect(idsOf(fresh)).toBe(ids);
  expect(fresh.pages.at(-1)?.nextCursor).toBe(next);
});
