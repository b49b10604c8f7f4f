import { apply } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { sampleFlow } from '../../parts/testing/sample-flow.ts';
import type { CardNode } from './card-node.ts';
import { deriveNodes } from './derive-nodes.ts';
import { takeChanges } from './take-changes.ts';

const byId = (cards: readonly CardNode[]): Record<string, CardNode> => Object.fromEntries(cards.map((card) => [card.id, card]));

describe('deriveNodes', () => {
  const first = deriveNodes([], sampleFlow, []);

  it('puts cards in the order in which the flow is read', () => {
    expect(first.map(({ id }) => id)).toEqual(['start', 'menu', 'number', 'bye', 'memo']);
  });

  it('draws anew only what changed', () => {
    const renamed = apply(sampleFlow, { do: 'rename-node', nodeId: 'menu', name: 'Choose' }, nodeKinds);
    const [before, after] = [byId(first), byId(deriveNodes(first, renamed, []))];
    expect(after['menu']).not.toBe(before['menu']);
    for (const id of ['start', 'number', 'bye', 'memo']) expect(after[id]).toBe(before[id]);
  });

  it('changes nothing but the selected card when the selection changes', () => {
    const [before, after] = [byId(first), byId(deriveNodes(first, sampleFlow, ['number']))];
    expect(after['number']).toMatchObject({ selected: true });
    for (const id of ['start', 'menu', 'bye', 'memo']) expect(after[id]).toBe(before[id]);
  });

  it('keeps a card where it was dragged while something else changes', () => {
    const dragged = takeChanges(first, [{ type: 'position', id: 'bye', position: { x: 5, y: 6 }, dragging: true }]);
    const renamed = apply(sampleFlow, { do: 'rename-node', nodeId: 'menu', name: 'Choose' }, nodeKinds);
    expect(byId(deriveNodes(dragged, renamed, []))['bye']?.position).toEqual({ x: 5, y: 6 });
  });

  it('takes the place of the document after an undo', () => {
    const moved = apply(sampleFlow, { do: 'move-nodes', positions: { bye: { x: 5, y: 6 } } }, nodeKinds);
    const back = deriveNodes(deriveNodes(first, moved, []), sampleFlow, []);
    expect(byId(back)['bye']?.position).toEqual({ x: 900, y: 300 });
  });
});

describe('takeChanges', () => {
  const cards = deriveNodes([], sampleFlow, []);
  const measured = [{ type: 'dimensions' as const, id: 'menu', dimensions: { width: 240, height: 180 } }];

  it('guesses a handle for every way out, so that edges of cards that were never drawn have their ends', () => {
    expect(byId(cards)['menu']?.handles?.map(({ id }) => id)).toEqual([undefined, 'order', 'bye', 'invalid']);
  });

  it('lets go of guessed handles once a card was measured', () => {
    const card = byId(takeChanges(cards, measured))['menu'];
    expect(card).toMatchObject({ measured: { width: 240, height: 180 } });
    expect(card).not.toHaveProperty('handles');
  });

  it('leaves selection to the editor', () => {
    expect(takeChanges(cards, [{ type: 'select', id: 'menu', selected: true }])).toBe(cards);
  });
});
