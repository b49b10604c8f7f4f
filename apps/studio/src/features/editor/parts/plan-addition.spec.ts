import { apply } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { planAddition } from './plan-addition.ts';
import { sampleFlow } from './testing/sample-flow.ts';

const add = (type: string, placement: Parameters<typeof planAddition>[2]) => {
  const { command, node, connectedFrom } = planAddition(sampleFlow, type, placement);
  const document = apply(sampleFlow, command, nodeKinds);
  return { node, connectedFrom, added: document.edges.filter((edge) => !sampleFlow.edges.includes(edge)) };
};

describe('planAddition', () => {
  it('connects from the first free exit of the selected node and stands right of it, covering nothing', () => {
    const { node, connectedFrom, added } = add('message', { after: 'menu' });
    expect(connectedFrom).toBe('menu');
    expect(added).toMatchObject([{ from: 'menu', exit: 'invalid', to: node.id }]);
    expect(node.position.x).toBeGreaterThan(300);
    // The question already stands there.
    expect(node.position.y).toBeGreaterThan(0);
  });

  it('connects from nothing when every exit leads somewhere', () => {
    expect(add('message', { after: 'start' })).toMatchObject({ connectedFrom: undefined, added: [] });
  });

  it.each(['trigger', 'note'])('never leads an edge to a %s', (type) => {
    expect(add(type, { after: 'bye' })).toMatchObject({ connectedFrom: undefined, added: [] });
  });

  it('goes in between the ends of an edge', () => {
    const { node, added } = add('message', { at: { x: 200.4, y: 10 }, into: sampleFlow.edges[0] });
    expect(node.position).toEqual({ x: 200, y: 10 });
    expect(added).toMatchObject([
      { from: 'start', exit: 'next', to: node.id },
      { from: node.id, exit: 'next', to: 'menu' },
    ]);
  });

  it('stands in the middle of the view when there is nothing to go by', () => {
    expect(add('message', { otherwise: { x: 3000, y: 3000 } }).node.position).toEqual({ x: 2880, y: 2940 });
  });

  it('adds nodes whose settings are complete', () => {
    for (const kind of nodeKinds.values()) {
      const { node } = planAddition(sampleFlow, kind.type, {});
      expect(kind.config.safeParse(node.config).success).toBe(true);
    }
  });
});
