import fc from 'fast-check';
import { anyDocument } from '../testing/arbitrary.ts';
import { buttons, flow, type ShortNode } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import type { OutlineItem } from './outline-item.ts';
import { outline } from './outline.ts';

/** An outline as lines, indented; a reference is marked with "^", an exit that leads nowhere with "-". */
function lines(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap((item) => [
    `${indent}${item.nodeId}${item.reference ? '^' : ''}${item.root ? ` (${item.root})` : ''}`,
    ...item.exits.flatMap((exit) => {
      const [first = '', ...rest] = exit.to ? lines([exit.to], `${indent}  `) : [`${indent}  -`];
      return [`${indent}  ${exit.id}: ${first.trim()}`, ...rest];
    }),
    ...lines(item.jumps, `${indent}  `),
  ]);
}

describe('outline', () => {
  it('goes from triggers along exits, and ends with the fallback, what is lost, and notes', () => {
    const document = flow(
      [
        ['memo', 'note'],
        ['round', 'say', { text: '' }],
        ['lost', 'say', { text: '' }],
        ['go', 'start'],
        ['pick', 'menu', buttons('x', 'y')],
        ['hi', 'say', { text: 'Hi' }],
        ['back', 'jump', { node: 'pick' }],
        ['rescue', 'say', { text: '' }],
        ['help', 'start'],
        ['draft', 'menu', {}],
      ],
      ['go>pick', 'pick.x>hi', 'pick.y>back', 'hi>pick', 'help>hi', 'lost>hi', 'round>round', 'draft.z>hi'],
      { settings: { timezone: 'UTC', fallback: 'rescue' } },
    );
    expect(lines(outline(document, kinds))).toEqual([
      'go (trigger)',
      '  next: pick',
      '    x: hi',
      '      next: pick^',
      '    y: back',
      '      pick^',
      '    invalid: -',
      'help (trigger)',
      '  next: hi^',
      'rescue (fallback)',
      '  next: -',
      'round (unreachable)',
      '  next: round^',
      'lost (unreachable)',
      '  next: hi^',
      'draft (unreachable)',
      '  z: hi^',
      'memo (note)',
    ]);
  });

  it('gives every node its place exactly once, and every edge', () => {
    const all = (items: readonly OutlineItem[]): OutlineItem[] =>
      items.flatMap((item) => [item, ...all(item.exits.flatMap(({ to }) => to ?? [])), ...all(item.jumps)]);
    fc.assert(
      fc.property(anyDocument, (document) => {
        const items = all(outline(document, kinds));
        const places = items.filter(({ reference }) => !reference).map(({ nodeId }) => nodeId);
        expect(places.toSorted()).toEqual(document.nodes.map(({ id }) => id).toSorted());
        const ids = new Set(document.nodes.map(({ id }) => id));
        const edges = items.flatMap(({ exits }) => exits.flatMap(({ edgeId }) => edgeId ?? []));
        expect(edges.toSorted()).toEqual(
          document.edges
            .filter(({ from }) => ids.has(from))
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does not run out of stack on a long flow', () => {
    const nodes = Array.from({ length: 2000 }, (_, index): ShortNode =>
      index === 0 ? ['n0', 'start'] : [`n${index}`, 'say', { text: '' }],
    );
    const document = flow(
      nodes,
      nodes.slice(1).map(([id], index) => `n${index}>${id}`),
    );
    let last: OutlineItem | null | undefined = outline(document, kinds)[0];
    let depth = 0;
    for (; last; depth++) last = last.exits[0]?.to;
    expect(depth).toBe(2000);
  });
});
