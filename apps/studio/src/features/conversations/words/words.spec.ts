import type { ConversationRecord, MessageRecord } from '@filo/api';
import { ownerWords } from './owner-words.ts';
import { saidValue } from './said-value.ts';
import { tickOf } from './message-words.ts';

const now = new Date('2026-11-20T10:00:00Z').getTime();
const before = (seconds: number): string => new Date(now - seconds * 1000).toISOString();
const held = (part: Partial<ConversationRecord>) => ({
  status: 'open' as const,
  owner: 'bot' as const,
  assignee: null,
  waitingSince: null,
  ...part,
});

test.each<[Partial<ConversationRecord>, string, Record<string, string>]>([
  [{}, 'owner_bot', {}],
  [{ owner: 'queue', waitingSince: before(134) }, 'owner_waiting', { time: '2:14' }],
  [{ owner: 'queue', waitingSince: before(5) }, 'owner_waiting', { time: '0:05' }],
  [{ owner: 'queue', waitingSince: before(3734) }, 'owner_waiting', { time: '1:02:14' }],
  [{ owner: 'queue', waitingSince: before(-3) }, 'owner_waiting', { time: '0:00' }],
  [{ owner: 'agent', assignee: { id: '1', name: 'Ada' } }, 'owner_with', { name: 'Ada' }],
  [{ owner: 'agent' }, 'owner_someone', {}],
  [{ owner: 'external' }, 'owner_elsewhere', {}],
  [{ status: 'closed', owner: 'agent' }, 'owner_closed', {}],
  [{ status: 'snoozed' }, 'owner_snoozed', {}],
])('%j is held as %s', (part, key, values) => {
  expect(ownerWords(held(part), now)).toMatchObject({ key, values });
});

test.each<[MessageRecord['status'], string | undefined, boolean | undefined]>([
  ['queued', 'tick_queued', false],
  ['sending', 'tick_queued', false],
  ['sent', 'tick_sent', false],
  ['delivered', 'tick_delivered', false],
  ['read', 'tick_read', false],
  ['failed', 'tick_failed', true],
  ['uncertain', 'tick_uncertain', true],
  ['dropped', 'tick_dropped', false],
  ['received', undefined, undefined],
])('a message that is %s has the tick %s', (status, key, canRetry) => {
  const tick = tickOf({ direction: 'out', status });
  expect([tick?.key, tick?.canRetry]).toEqual([key, canRetry]);
});

test('what customers say has no tick', () => {
  expect(tickOf({ direction: 'in', status: 'received' })).toBeNull();
});

test.each([
  ['AB1234', 'AB1234'],
  [3, '3'],
  [false, 'false'],
  [['a', 'b'], 'a, b'],
  [{ a: 1 }, '{"a":1}'],
  ['', null],
  [null, null],
  [[], null],
  [{}, null],
])('the value %j is said as %s', (value, said) => {
  expect(saidValue(value)).toBe(said);
});
