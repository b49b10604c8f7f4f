import { sampleFlow } from '../../parts/testing/sample-flow.ts';
import { deriveEdges, type EdgeLook } from './derive-edges.ts';
import { edgeLanes } from './edge-lanes.ts';

const plain: EdgeLook = {
  lit: new Set(),
  near: undefined,
  selected: new Set(),
  hot: null,
  lanes: edgeLanes(sampleFlow.edges, new Map()),
  label: ({ from, to }) => `${from} to ${to}`,
};

describe('deriveEdges', () => {
  const first = deriveEdges(new Map(), sampleFlow.edges, plain);

  it('leaves each edge from the handle of its exit', () => {
    expect([...first.values()][1]).toMatchObject({ id: 'e2', source: 'menu', sourceHandle: 'bye', target: 'bye' });
  });

  it('keeps the edges that look the same', () => {
    const next = deriveEdges(first, sampleFlow.edges, { ...plain, lit: new Set(['start:next']) });
    const [lit, ...rest] = [...next.values()];
    expect(lit).toMatchObject({ className: 'lit', zIndex: 1 });
    expect(rest).toEqual([...first.values()].slice(1));
    for (const edge of rest) expect([...first.values()]).toContain(edge);
  });

  it('says which cards an edge joins, and says it anew when one is renamed', () => {
    expect([...first.values()][1]?.ariaLabel).toBe('menu to bye');
    const renamed = [...deriveEdges(first, sampleFlow.edges, { ...plain, label: ({ to }) => (to === 'bye' ? 'renamed' : to) }).values()];
    expect(renamed[1]?.ariaLabel).toBe('renamed');
  });

  it('shows what the selected node leads to and what leads to it', () => {
    const near = [...deriveEdges(first, sampleFlow.edges, { ...plain, near: 'number' }).values()];
    expect(near.filter(({ className }) => className === 'near').map(({ id }) => id)).toEqual(['e3', 'e4']);
  });
});
