import type { FlowDocument } from '@filo/core';
import fc from 'fast-check';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { anyDocument } from '../testing/arbitrary.ts';
import { buttons, flow } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { changedNodes } from './changed-nodes.ts';
import { diff } from './diff.ts';

const base = flow(
  [
    ['go', 'start'],
    ['hi', 'say', { text: { en: 'Hi' } }],
    ['pick', 'menu', buttons('x', 'y')],
  ],
  ['go>hi', 'hi>pick'],
  { variables: [{ key: 'one', type: 'text', personal: false }], tests: [{ id: 't', name: 'T', channel: 'web-chat', lines: [] }] },
);
const did = (command: Command): FlowDocument => apply(base, command, kinds);
const label = (id: string) => ({ id, label: id });
const menu = (...list: object[]): Command => ({ do: 'set-config', nodeId: 'pick', config: { text: 'Which?', buttons: list as never } });
const node = { id: 'new', type: 'end', position: { x: 0, y: 0 }, config: {} };

const cases: [name: string, command: Command, differences: object[], changed?: string[]][] = [
  ['a new node', { do: 'add-node', node }, [{ what: 'node-added', node }], ['new added']],
  [
    'a removed node',
    { do: 'remove-nodes', ids: ['pick'] },
    [
      { what: 'node-removed', node: base.nodes[2] },
      { what: 'edge-removed', edge: base.edges[1] },
    ],
    ['pick removed'],
  ],
  [
    'a text in one language',
    { do: 'set-config', nodeId: 'hi', config: { text: { en: 'Hello', it: 'Ciao' } } },
    [
      {
        what: 'node-changed',
        nodeId: 'hi',
        settings: [
          { path: 'text.en', before: 'Hi', after: 'Hello' },
          { path: 'text.it', before: undefined, after: 'Ciao' },
        ],
      },
    ],
    ['hi changed'],
  ],
  [
    'a removed, a changed and a new button',
    menu({ id: 'y', label: 'Yes' }, label('z')),
    [
      {
        what: 'node-changed',
        settings: [
          { path: 'buttons.0', before: label('x'), after: undefined },
          { path: 'buttons.0.label', before: 'y', after: 'Yes' },
          { path: 'buttons.1', before: undefined, after: label('z') },
        ],
      },
    ],
    ['pick changed'],
  ],
  [
    'buttons in another order',
    menu(label('y'), label('x')),
    [{ what: 'node-changed', settings: [{ path: 'buttons', before: [label('x'), label('y')], after: [label('y'), label('x')] }] }],
    ['pick changed'],
  ],
  [
    'a name',
    { do: 'rename-node', nodeId: 'hi', name: 'Welcome' },
    [{ what: 'node-renamed', nodeId: 'hi', before: undefined, after: 'Welcome' }],
  ],
  [
    'a place',
    { do: 'move-nodes', positions: { hi: { x: 1, y: 1 } } },
    [{ what: 'node-moved', nodeId: 'hi', before: { x: 300, y: 0 }, after: { x: 1, y: 1 } }],
  ],
  [
    'a new edge',
    { do: 'connect', from: 'pick', exit: 'x', to: 'hi' },
    [{ what: 'edge-added', edge: { id: 'pick.x', from: 'pick', exit: 'x', to: 'hi' } }],
  ],
  [
    'an edge that leads elsewhere',
    { do: 'connect', from: 'go', exit: 'next', to: 'pick' },
    [{ what: 'edge-changed', from: 'go', exit: 'next', before: 'hi', after: 'pick' }],
  ],
  [
    'variables',
    { do: 'set-variables', variables: [{ key: 'two', type: 'text', personal: false }] },
    [
      { what: 'variable-removed', key: 'one' },
      { what: 'variable-added', key: 'two' },
    ],
  ],
  [
    'a variable',
    { do: 'set-variables', variables: [{ key: 'one', type: 'text', personal: true }] },
    [{ what: 'variable-changed', key: 'one', settings: [{ path: 'personal', before: false, after: true }] }],
  ],
  [
    'the flow itself',
    { do: 'set-flow', name: 'New', languages: ['en', 'it'], settings: { timezone: 'UTC', fallback: 'hi' } },
    [
      { what: 'flow-renamed', before: 'Flow', after: 'New' },
      { what: 'languages-changed', before: ['en'], after: ['en', 'it'] },
      { what: 'settings-changed', settings: [{ path: 'fallback', before: undefined, after: 'hi' }] },
    ],
  ],
  [
    'a test',
    { do: 'set-tests', tests: [{ id: 't', name: 'Other', channel: 'web-chat', lines: [] }] },
    [{ what: 'test-changed', testId: 't', name: 'Other' }],
  ],
];

describe('diff', () => {
  it.each(cases)('tells %s', (_name, command, differences, changed = []) => {
    const after = did(command);
    expect(diff(base, after)).toMatchObject(differences);
    expect(diff(base, after)).toHaveLength(differences.length);
    expect(changedNodes(base, after).map(({ nodeId, change }) => `${nodeId} ${change}`)).toEqual(changed);
  });

  it('tells the one item that went from a list without ids', () => {
    const cards = (...titles: string[]): FlowDocument => flow([['hi', 'say', { text: '', cards: titles.map((title) => ({ title })) }]]);
    expect(diff(cards('a', 'b', 'c'), cards('b', 'c'))).toMatchObject([
      { settings: [{ path: 'cards.0', before: { title: 'a' }, after: undefined }] },
    ]);
    expect(diff(cards('a', 'c'), cards('a', 'b', 'c'))).toMatchObject([
      { settings: [{ path: 'cards.1', before: undefined, after: { title: 'b' } }] },
    ]);
  });

  it('takes a node of another type for another node', () => {
    const other = flow(
      [
        ['go', 'start'],
        ['hi', 'end'],
        ['pick', 'menu', buttons('x', 'y')],
      ],
      ['go>hi', 'hi>pick'],
    );
    expect(
      diff(base, other)
        .map(({ what }) => what)
        .slice(0, 2),
    ).toEqual(['node-removed', 'node-added']);
    expect(changedNodes(base, other)).toEqual([{ nodeId: 'hi', change: 'changed' }]);
  });

  it('is empty between equal documents, and only then', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        expect(diff(one, structuredClone(one))).toEqual([]);
        expect(changedNodes(one, structuredClone(one))).toEqual([]);
        const isEqual = diff(one, other).length === 0;
        const parts = ({ name, languages, settings, variables, nodes, edges, tests }: FlowDocument) => ({
          name,
          languages,
          settings,
          ...Object.fromEntries([...variables, ...nodes, ...edges, ...tests].map((item) => ['key' in item ? item.key : item.id, item])),
        });
        if (isEqual) expect(parts(one)).toEqual(parts(other));
      }),
    );
  });
});
