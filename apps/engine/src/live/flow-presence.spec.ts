import { describe, expect, it } from '@jest/globals';
import { FlowPresence, type Person } from './flow-presence.ts';

const tab = (name: string, nodeId: string | null = null): Person => ({ tab: name, userId: `user of ${name}`, name, nodeId });
const tabs = (presence: FlowPresence, flowId: string) => presence.people(flowId).map((person) => [person.tab, person.nodeId]);

describe('who is in a flow', () => {
  it('follows tabs from node to node and from flow to flow', () => {
    const presence = new FlowPresence();
    expect(presence.open('orders', tab('a'))).toEqual(['orders']);
    expect(presence.open('orders', tab('b', 'menu'))).toEqual(['orders']);
    expect(presence.open('orders', tab('a', 'menu'))).toEqual(['orders']);
    expect(presence.open('orders', tab('a', 'menu'))).toEqual([]);
    expect(tabs(presence, 'orders')).toEqual([
      ['a', 'menu'],
      ['b', 'menu'],
    ]);
    expect(presence.open('leads', tab('a'))).toEqual(['orders', 'leads']);
    expect([tabs(presence, 'orders'), tabs(presence, 'leads'), presence.flowOf('a')]).toEqual([[['b', 'menu']], [['a', null]], 'leads']);
    expect(presence.flowsHere).toEqual(['orders', 'leads']);
    expect([presence.leave('b'), presence.leave('b'), presence.flowOf('b'), presence.flowsHere]).toEqual([
      ['orders'],
      [],
      undefined,
      ['leads'],
    ]);
  });

  it('counts in those of other processes, by what each said last', () => {
    const presence = new FlowPresence();
    presence.open('orders', tab('a'));
    expect(presence.heard('p1', 'orders', [tab('x'), tab('y')], 1000)).toBe(true);
    expect(presence.heard('p2', 'orders', [tab('z')], 2000)).toBe(true);
    expect(presence.heard('p2', 'orders', [tab('z')], 3000)).toBe(false);
    expect(tabs(presence, 'orders').map(([name]) => name)).toEqual(['a', 'x', 'y', 'z']);
    expect(presence.peopleHere('orders')).toEqual([tab('a')]);
    expect(presence.heard('p1', 'orders', [tab('y', 'end')], 3000)).toBe(true);
    expect(tabs(presence, 'orders').map(([name]) => name)).toEqual(['a', 'z', 'y'].sort());
    expect(presence.heard('p1', 'orders', [], 3000)).toBe(true);
    expect(presence.heard('p1', 'orders', [], 3000)).toBe(false);
    expect(tabs(presence, 'orders').map(([name]) => name)).toEqual(['a', 'z']);
  });

  it('forgets processes that fell silent', () => {
    const presence = new FlowPresence();
    presence.heard('p1', 'orders', [tab('x')], 1000);
    presence.heard('p1', 'leads', [tab('y')], 5000);
    presence.heard('p2', 'orders', [tab('z')], 5000);
    expect(presence.expire(1000)).toEqual([]);
    expect(presence.expire(4000)).toEqual(['orders']);
    expect(tabs(presence, 'orders')).toEqual([['z', null]]);
    expect(presence.expire(9000).sort()).toEqual(['leads', 'orders']);
    expect(presence.expire(9000)).toEqual([]);
  });
});
