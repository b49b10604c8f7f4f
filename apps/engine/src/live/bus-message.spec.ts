import { describe, expect, it } from '@jest/globals';
import { type BusMessage, packMessage, unpackMessage } from './bus-message.ts';

const person = (tab: string, name = 'Ada') => ({ tab, userId: '0192', name, nodeId: 'menu' });

describe('messages between processes', () => {
  it.each<BusMessage>([
    { what: 'changes', changes: [{ conversationId: 'c', messages: ['1', '2'] }] },
    { what: 'draft', saved: { flowId: 'f', revision: 7, by: { id: 'u', name: 'Ada' } } },
    { what: 'draft', saved: { flowId: 'f', revision: 8, by: null } },
    { what: 'flow', flowId: 'f' },
    { what: 'sessions', ended: { sessionHash: 'h' } },
    { what: 'sessions', ended: { userId: 'u', except: 'h' } },
    { what: 'people', flowId: 'f', people: [person('t1'), person('t2', 'Bo “the” Ber')] },
    { what: 'people', flowId: 'f', people: [] },
  ])('arrive as they were sent: $what', (message) => {
    expect(packMessage('here', message).map(unpackMessage)).toEqual([{ origin: 'here', message }]);
  });

  it('fit into a notification, however many there are', () => {
    const changes = Array.from({ length: 1000 }, () => ({
      conversationId: 'c'.repeat(36),
      messages: ['9'.repeat(18), '1'.repeat(18), '2'],
    }));
    const people = Array.from({ length: 60 }, (_, index) => person(`tab-${index}`, '😀'.repeat(60)));
    const payloads = [
      ...packMessage('o'.repeat(36), { what: 'changes', changes }),
      ...packMessage('o', { what: 'people', flowId: 'f', people }),
    ];
    expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8000);
    const told = payloads.map(unpackMessage).flatMap((read) => (read?.message.what === 'changes' ? read.message.changes : []));
    expect(told).toHaveLength(1000);
    expect(told[0]?.messages).toEqual(['1'.repeat(18), '2']);
  });

  it('of another version are passed over', () => {
    expect(unpackMessage('["there","news",{}]')).toBeNull();
    expect(unpackMessage('["there",[["c","1"]]]')).toBeNull();
  });
});
