import type { FlowDocument, FlowNode } from '@filo/core';
import { estimateSize } from '../../parts/estimate-size.ts';
import type { CardNode } from './card-node.ts';
import { flowOrder } from './flow-order.ts';
import { guessHandles } from './guess-handles.ts';
import { paper } from './paper.ts';

/**
 * The document's nodes as React Flow wants them, in flow order. What did not change keeps its identity, so only cards of changed
 * nodes are drawn again; what is being dragged keeps the place it was dragged to.
 */
export function deriveNodes(before: readonly CardNode[], document: FlowDocument, selection: readonly string[]): CardNode[] {
  const kept = new Map(before.map((card) => [card.id, card]));
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const selected = new Set(selection);
  return flowOrder(document).flatMap((id) => {
    const node = nodes.get(id);
    return node ? [deriveNode(kept.get(id), node, selected.has(id))] : [];
  });
}

function deriveNode(kept: CardNode | undefined, node: FlowNode, selected: boolean): CardNode {
  if (!kept) return newCard(node, selected);
  if (kept.data.node === node) return (kept.selected ?? false) === selected ? kept : { ...kept, selected, ...paper(node, selected) };
  // Paper takes its size from the settings again.
  const { width: _, height: __, ...others } = kept;
  return { ...others, selected, position: node.position, data: { node }, ...paper(node, selected) };
}

function newCard(node: FlowNode, selected: boolean): CardNode {
  const { width, height } = estimateSize(node);
  return {
    id: node.id,
    type: 'card',
    position: node.position,
    data: { node },
    selected,
    initialWidth: width,
    initialHeight: height,
    handles: guessHandles(node),
    domAttributes: { 'aria-labelledby': `card-label-${node.id}` },
    ...paper(node, selected),
  };
}
