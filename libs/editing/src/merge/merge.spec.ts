import type { FlowDocument } from '@filo/core';
import { flowDocument } from '@filo/core';
import fc from 'fast-check';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { anyCommand, anyDocument } from '../testing/arbitrary.ts';
import { buttons, flow, sketch } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { merge } from './merge.ts';

const base = flow(
  [
    ['go', 'start'],
    ['hi', 'say', { text: { en: 'Hi', it: 'Ciao' } }],
    ['pick', 'menu', buttons('x', 'y')],
    ['bye', 'end'],
  ],
  ['go>hi', 'hi>pick', 'pick.x>bye'],
  { languages: ['en', 'it'], variables: [{ key: 'one', type: 'text', personal: false }] },
);
const did = (...commands: Command[]): FlowDocument => apply(base, { do: 'all', commands }, kinds);
const say = (en: string, it: string): Command => ({ do: 'set-config', nodeId: 'hi', config: { text: { en, it } } });
const move = (id: string, x: number): Command => ({ do: 'move-nodes', positions: { [id]: { x, y: 0 } } });
const add = (id: string, type: string, x: number, from?: string): Command => ({
  do: 'add-node',
  node: { id, type, position: { x, y: 99 }, config: { text: id } },
  ...(from !== undefined && { from: { nodeId: from, exit: 'next' } }),
});
const remove = (id: string): Command => ({ do: 'remove-nodes', ids: [id] });
const connect = (from: string, exit: string, to: string): Command => ({ do: 'connect', from, exit, to });
const label = (id: string, text: string) => ({ id, label: text });

describe('independent edits', () => {
  it.each<[name: string, mine: Command[], theirs: Command[], both?: Command[]]>([
    ['two nodes', [say('Hello', 'Ciao')], [{ do: 'set-config', nodeId: 'pick', config: buttons('x') }]],
    ['two languages of one text', [say('Hello', 'Ciao')], [say('Hi', 'Salve')], [say('Hello', 'Salve')]],
    ['settings and name of one node', [say('Hello', 'Ciao')], [{ do: 'rename-node', nodeId: 'hi', name: 'Welcome' }]],
    ['place and settings of one node', [move('hi', 77)], [say('Hello', 'Ciao')]],
    ['two exits', [connect('pick', 'y', 'hi')], [connect('pick', 'x', 'hi')]],
    ['a new node and a new edge', [add('mine', 'say', 900, 'hi')], [connect('pick', 'y', 'bye')]],
    ['two new nodes', [add('mine', 'say', 900)], [add('theirs', 'say', 1000)]],
    ['a removal and a change elsewhere', [remove('bye')], [say('Hello', 'Ciao')]],
    ['name and languages', [{ do: 'set-flow', name: 'New' }], [{ do: 'set-flow', languages: ['en', 'it', 'fr'] }]],
    [
      'two settings',
      [{ do: 'set-flow', settings: { ...base.settings, country: 'IT' } }],
      [{ do: 'set-flow', settings: { ...base.settings, timezone: 'Europe/Rome' } }],
      [{ do: 'set-flow', settings: { timezone: 'Europe/Rome', country: 'IT' } }],
    ],
    [
      'a variable each',
      [{ do: 'set-variables', variables: [...base.variables, { key: 'mine', type: 'number', personal: false }] }],
      [{ do: 'set-variables', variables: [{ key: 'one', type: 'text', personal: true }] }],
      [
        {
          do: 'set-variables',
          variables: [
            { key: 'one', type: 'text', personal: true },
            { key: 'mine', type: 'number', personal: false },
          ],
        },
      ],
    ],
    [
      'a new test and a new name',
      [{ do: 'set-tests', tests: [{ id: 't', name: 'T', channel: 'web-chat', lines: [] }] }],
      [{ do: 'set-flow', name: 'New' }],
    ],
  ])('are both kept: %s', (_name, mine, theirs, both = [...mine, ...theirs]) => {
    const merged = merge(base, did(...mine), did(...theirs));
    expect(merged.conflicts).toEqual([]);
    expect(merged.document).toEqual(did(...both));
  });

  it('are both kept in one list of buttons, in order', () => {
    const config = (...list: object[]): Command => ({
      do: 'set-config',
      nodeId: 'pick',
      config: { text: 'Which?', buttons: list as never },
    });
    const mine = did(config(label('x', 'X!'), label('new', 'Mine'), label('y', 'y')));
    const theirs = did(config(label('x', 'x'), label('y', 'Y!'), label('end', 'Theirs')));
    const merged = merge(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.document.nodes[2]?.config['buttons']).toEqual([
      label('x', 'X!'),
      label('new', 'Mine'),
      label('y', 'Y!'),
      label('end', 'Theirs'),
    ]);
  });
});

describe('the same thing changed twice', () => {
  /** Mine, theirs, what is in conflict, and the document after taking theirs. */
  it.each<[name: string, mine: Command[], theirs: Command[], conflict: object, taken: Command[]]>([
    [
      'a text',
      [say('Mine', 'Mio')],
      [say('Theirs', 'Ciao')],
      { what: 'node', ids: ['hi'], change: 'both-changed', paths: ['text.en'] },
      [say('Theirs', 'Mio')],
    ],
    [
      'a name',
      [{ do: 'rename-node', nodeId: 'hi', name: 'Mine' }],
      [{ do: 'rename-node', nodeId: 'hi', name: 'Theirs' }],
      { what: 'node', ids: ['hi'], paths: ['name'] },
      [{ do: 'rename-node', nodeId: 'hi', name: 'Theirs' }],
    ],
    [
      'an exit',
      [connect('pick', 'x', 'hi')],
      [connect('pick', 'x', 'pick')],
      { what: 'edge', ids: ['pick:x'], change: 'both-changed' },
      [connect('pick', 'x', 'pick')],
    ],
    [
      'an exit that they removed',
      [connect('pick', 'x', 'hi')],
      [{ do: 'disconnect', edgeIds: ['pick.x'] }],
      { what: 'edge', change: 'removed-there' },
      [{ do: 'disconnect', edgeIds: ['pick.x'] }],
    ],
    [
      'a node that they removed',
      [{ do: 'set-config', nodeId: 'bye', config: { text: 'x' } }],
      [remove('bye')],
      { what: 'node', ids: ['bye'], change: 'removed-there' },
      [remove('bye')],
    ],
    [
      'the name of the flow',
      [{ do: 'set-flow', name: 'Mine' }],
      [{ do: 'set-flow', name: 'Theirs' }],
      { what: 'name', ids: [] },
      [{ do: 'set-flow', name: 'Theirs' }],
    ],
    [
      'settings of the flow',
      [{ do: 'set-flow', settings: { timezone: 'UTC', country: 'IT' } }],
      [{ do: 'set-flow', settings: { timezone: 'UTC', country: 'FR' } }],
      { what: 'settings', paths: ['country'] },
      [{ do: 'set-flow', settings: { timezone: 'UTC', country: 'FR' } }],
    ],
    [
      'a variable',
      [{ do: 'set-variables', variables: [{ key: 'one', type: 'number', personal: false }] }],
      [{ do: 'set-variables', variables: [{ key: 'one', type: 'list', personal: false }] }],
      { what: 'variables', ids: ['one'] },
      [{ do: 'set-variables', variables: [{ key: 'one', type: 'list', personal: false }] }],
    ],
    [
      'a test',
      [{ do: 'set-tests', tests: [{ id: 't', name: 'Mine', channel: 'web-chat', lines: [] }] }],
      [{ do: 'set-tests', tests: [{ id: 't', name: 'Theirs', channel: 'web-chat', lines: [] }] }],
      { what: 'tests', ids: ['t'] },
      [{ do: 'set-tests', tests: [{ id: 't', name: 'Theirs', channel: 'web-chat', lines: [] }] }],
    ],
  ])('%s: mine stays, theirs can be taken', (_name, mine, theirs, conflict, taken) => {
    const merged = merge(base, did(...mine), did(...theirs));
    expect(merged.conflicts).toEqual([expect.objectContaining(conflict)]);
    expect(merged.document).toEqual(did(...mine));
    const [only] = merged.conflicts;
    expect(only && apply(merged.document, only.theirs, kinds)).toEqual(did(...taken));
  });

  it('a node that mine removed and theirs worked on can be brought back with its edges', () => {
    const { document, conflicts } = merge(base, did(remove('pick')), did(connect('pick', 'y', 'hi')));
    expect(sketch(document).nodes).not.toContain('pick:menu');
    expect(conflicts).toEqual([expect.objectContaining({ what: 'node', ids: ['pick'], change: 'removed-here' })]);
    const back = conflicts.reduce((now, { theirs }) => apply(now, theirs, kinds), document);
    expect(sketch(back).edges).toEqual(['go.next>hi', 'hi.next>pick', 'pick.x>bye', 'pick.y>hi']);
  });

  it('a node that was only moved is no work lost', () => {
    const { document, conflicts } = merge(base, did(remove('pick')), did(move('pick', 5), say('Hello', 'Ciao')));
    expect(conflicts).toEqual([]);
    expect(sketch(document)).toEqual({ nodes: ['go:start', 'hi:say', 'bye:end'], edges: ['go.next>hi'] });
  });

  it('moved by both stays where mine is, without a question', () => {
    const merged = merge(base, did(move('hi', 5)), did(move('hi', 6)));
    expect(merged).toEqual({ document: did(move('hi', 5)), conflicts: [] });
  });

  it('two new nodes that got the same id are two nodes, each with its edges', () => {
    const mine = did(add('say-1', 'say', 900), connect('say-1', 'next', 'bye'), connect('pick', 'y', 'say-1'));
    const theirs = did(add('say-1', 'menu', 1200), connect('pick', 'invalid', 'say-1'));
    const { document, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(sketch(document).nodes).toEqual(['go:start', 'hi:say', 'pick:menu', 'bye:end', 'say-2:say', 'say-1:menu']);
    expect(sketch(document).edges.toSorted()).toEqual([
      'go.next>hi',
      'hi.next>pick',
      'pick.invalid>say-1',
      'pick.x>bye',
      'pick.y>say-2',
      'say-2.next>bye',
    ]);
  });
});

describe('any edits', () => {
  const edits = fc.array(anyCommand, { maxLength: 4 });
  const twoEdits = fc.tuple(anyDocument, edits, edits).map(([document, one, other]) => {
    const after = (commands: Command[]) => commands.reduce((now, command) => apply(now, command, kinds), document);
    return { document, mine: after(one), theirs: after(other) };
  });

  it('of one side alone are taken as they are', () => {
    fc.assert(
      fc.property(twoEdits, ({ document, mine }) => {
        const copied = structuredClone(document);
        expect(merge(document, mine, copied)).toEqual({ document: mine, conflicts: [] });
        expect(merge(document, copied, mine)).toEqual({ document: mine, conflicts: [] });
      }),
    );
  });

  it('of two sides make a document that fits the format, with every node that both kept', () => {
    fc.assert(
      fc.property(twoEdits, ({ document, mine, theirs }) => {
        const merged = merge(document, mine, theirs).document;
        expect(flowDocument.safeParse(merged).error).toBeUndefined();
        for (const items of [merged.nodes, merged.edges]) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        const ids = new Set(merged.nodes.map(({ id }) => id));
        for (const { id } of document.nodes)
          if ([mine, theirs].every(({ nodes }) => nodes.some((node) => node.id === id))) expect(ids).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  it('lose nothing unseen: what theirs added or changed is in the document or in a conflict', () => {
    fc.assert(
      fc.property(twoEdits, ({ document, mine, theirs }) => {
        const merged = merge(document, mine, theirs);
        const told = merged.conflicts.flatMap(({ ids }) => ids);
        for (const node of theirs.nodes) {
          const before = document.nodes.find(({ id }) => id === node.id);
          const here = mine.nodes.find(({ id }) => id === node.id);
          const after = merged.document.nodes.find(({ id }) => id === node.id);
          const isMineUntouched = JSON.stringify(here) === JSON.stringify(before);
          // A jump may follow a node of mine that got another id.
          if (isMineUntouched && after && node.type !== 'jump') expect(after).toEqual(node);
          if (!after && JSON.stringify(before?.config) !== JSON.stringify(node.config)) expect(told).toContain(node.id);
        }
      }),
      { numRuns: 500 },
    );
  });
});
