import type { FlowDocument, FlowNode } from '@filo/core';
import { buttons, flow, sketch } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';

const base = flow(
  [
    ['go', 'start'],
    ['hi', 'say', { text: 'Hi {{ vars.one }}' }],
    ['pick', 'menu', { ...buttons('x', 'y'), saveTo: 'vars.one' }],
    ['bye', 'end'],
    ['memo', 'note'],
  ],
  ['go>hi', 'hi>pick', 'pick.x>bye', 'pick.invalid>hi'],
  { settings: { timezone: 'UTC', fallback: 'hi' }, variables: [{ key: 'one', type: 'text', personal: false }] },
);
const node = (id: string, type: string): FlowNode => ({ id, type, position: { x: 0, y: 0 }, config: { text: 'New' } });
const all = ['go:start', 'hi:say', 'pick:menu', 'bye:end', 'memo:note'];
const wires = ['go.next>hi', 'hi.next>pick', 'pick.x>bye', 'pick.invalid>hi'];
const without = (list: string[], ...gone: string[]) => list.filter((one) => !gone.includes(one));

/** What a command makes of `base`, as a sketch; null when it changes nothing. */
const cases: [name: string, command: Command, nodes: string[] | null, edges?: string[]][] = [
  ['adds a node', { do: 'add-node', node: node('new', 'say') }, [...all, 'new:say'], wires],
  [
    'adds a node behind an exit',
    { do: 'add-node', node: node('new', 'say'), from: { nodeId: 'pick', exit: 'y' } },
    [...all, 'new:say'],
    [...wires, 'pick.y>new'],
  ],
  [
    'adds a node in place of where an exit led',
    { do: 'add-node', node: node('new', 'say'), from: { nodeId: 'go', exit: 'next' } },
    [...all, 'new:say'],
    ['go.next>new', ...wires.slice(1)],
  ],
  ['adds no node with an id that is taken', { do: 'add-node', node: node('hi', 'say') }, null],
  ['adds no node with an id that no node may have', { do: 'add-node', node: node('not an id', 'say') }, null],
  ['removes a node with its edges', { do: 'remove-nodes', ids: ['pick'] }, without(all, 'pick:menu'), ['go.next>hi']],
  [
    'removes a node and leads on to what came after',
    { do: 'remove-nodes', ids: ['hi'], reconnect: true },
    without(all, 'hi:say'),
    ['go.next>pick', 'pick.x>bye', 'pick.invalid>pick'],
  ],
  [
    'removes several nodes and leads on past all of them',
    { do: 'remove-nodes', ids: ['hi', 'pick'], reconnect: true },
    without(all, 'hi:say', 'pick:menu'),
    ['go.next>bye'],
  ],
  ['removes nothing that is not there', { do: 'remove-nodes', ids: ['gone'] }, null],
  ['connects an exit', { do: 'connect', from: 'pick', exit: 'y', to: 'hi' }, all, [...wires, 'pick.y>hi']],
  ['leads an exit elsewhere', { do: 'connect', from: 'go', exit: 'next', to: 'bye' }, all, ['go.next>bye', ...wires.slice(1)]],
  ['connects what is connected already', { do: 'connect', from: 'go', exit: 'next', to: 'hi' }, null],
  ['connects nothing to a trigger', { do: 'connect', from: 'pick', exit: 'y', to: 'go' }, null],
  ['connects nothing to a note', { do: 'connect', from: 'pick', exit: 'y', to: 'memo' }, null],
  ['connects no exit that a node does not have', { do: 'connect', from: 'pick', exit: 'z', to: 'hi' }, null],
  ['connects no node that is not there', { do: 'connect', from: 'pick', exit: 'y', to: 'gone' }, null],
  ['disconnects', { do: 'disconnect', edgeIds: ['go.next', 'pick.x'] }, all, ['hi.next>pick', 'pick.invalid>hi']],
  ['disconnects nothing that is not there', { do: 'disconnect', edgeIds: ['gone'] }, null],
  [
    'drops edges of exits that vanished with a button',
    { do: 'set-config', nodeId: 'pick', config: buttons('y') },
    all,
    without(wires, 'pick.x>bye'),
  ],
  ['keeps edges while settings are not complete', { do: 'set-config', nodeId: 'pick', config: { buttons: [] } }, all, wires],
  [
    'takes settings that forms leave with gaps',
    { do: 'set-config', nodeId: 'hi', config: { text: 'New', more: undefined as never } },
    all,
    wires,
  ],
  ['sets settings that are the same', { do: 'set-config', nodeId: 'hi', config: { text: 'Hi {{ vars.one }}' } }, null],
  [
    'inserts nodes and edges',
    { do: 'insert', nodes: [node('n', 'say')], edges: [{ id: 'n', from: 'n', exit: 'next', to: 'bye' }] },
    [...all, 'n:say'],
    [...wires, 'n.next>bye'],
  ],
  [
    'inserts no edges without ends or from exits that lead somewhere',
    {
      do: 'insert',
      nodes: [],
      edges: [
        { id: 'n', from: 'n', exit: 'next', to: 'bye' },
        { id: 'm', from: 'go', exit: 'next', to: 'bye' },
      ],
    },
    null,
  ],
  ['renames no variable to a name that cannot be', { do: 'rename-variable', from: 'one', to: 'not a key' }, null],
  ['takes no name that is empty', { do: 'set-flow', name: '  ' }, null],
  ['takes no flow without a language', { do: 'set-flow', languages: [] }, null],
  ['takes no two variables of one name', { do: 'set-variables', variables: [...base.variables, ...base.variables] }, null],
  ['replaces nothing by what is no flow', { do: 'replace', document: {} as FlowDocument }, null],
  ['replaces nothing by the same', { do: 'replace', document: structuredClone(base) }, null],
  [
    'does several, and leaves out what cannot be done',
    {
      do: 'all',
      commands: [
        { do: 'disconnect', edgeIds: ['go.next'] },
        { do: 'connect', from: 'go', exit: 'no', to: 'hi' },
        { do: 'connect', from: 'go', exit: 'next', to: 'bye' },
      ],
    },
    all,
    [...wires.slice(1), 'go.next>bye'],
  ],
];

describe('apply', () => {
  it.each(cases)('%s', (_name, command, nodes, edges = []) => {
    const after = apply(base, command, kinds);
    if (nodes) expect(sketch(after)).toEqual({ nodes, edges });
    else expect(after).toBe(base);
  });

  it('clears the fallback with its node', () => {
    expect(apply(base, { do: 'remove-nodes', ids: ['hi'] }, kinds).settings).toEqual({ timezone: 'UTC' });
  });

  it('moves only what moves', () => {
    const after = apply(base, { do: 'move-nodes', positions: { hi: { x: 1, y: 2 }, go: { x: 0, y: 0 }, gone: { x: 3, y: 3 } } }, kinds);
    expect(after.nodes[1]?.position).toEqual({ x: 1, y: 2 });
    expect(after.nodes.filter((one, index) => one !== base.nodes[index])).toHaveLength(1);
  });

  it('names a node, and takes the name away', () => {
    const named = apply(base, { do: 'rename-node', nodeId: 'hi', name: ' Hello ' }, kinds);
    expect(named.nodes[1]?.name).toBe('Hello');
    expect(apply(named, { do: 'rename-node', nodeId: 'hi', name: '' }, kinds).nodes[1]).toEqual(base.nodes[1]);
  });

  it('writes the version of the settings it writes', () => {
    const say = kinds.get('say');
    if (!say) throw new Error('the kinds have a say');
    const newer = new Map([...kinds, ['say', { ...say, version: 3 }]]);
    expect(apply(base, { do: 'set-config', nodeId: 'hi', config: { text: 'New' } }, newer).nodes[1]).toMatchObject({ version: 3 });
  });
});
