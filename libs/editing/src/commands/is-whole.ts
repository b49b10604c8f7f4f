import type { FlowDocument } from '@filo/core';
import { flowDocument, flowEdge, flowNode } from '@filo/core';

type Fits = (value: unknown) => boolean;

const shape = flowDocument.shape;

/** Whether a document still has its format after a change: only what is not the same object as before is looked at. */
export function isWhole(before: FlowDocument, after: FlowDocument): boolean {
  return (Object.keys(after) as (keyof FlowDocument)[]).every((key) => {
    if (after[key] === before[key]) return true;
    if (key === 'nodes') return fitList(before.nodes, after.nodes, (node) => flowNode.safeParse(node).success, 2000);
    if (key === 'edges') return fitList(before.edges, after.edges, (edge) => flowEdge.safeParse(edge).success, 8000);
    return Object.hasOwn(shape, key) && shape[key].safeParse(after[key]).success;
  });
}

function fitList(before: readonly unknown[], after: readonly unknown[], fits: Fits, max: number): boolean {
  const known = new Set(before);
  return after.length <= max && after.every((item) => known.has(item) || fits(item));
}
