import type { FlowDocument, FlowNode } from '@filo/core';
import { isSame } from '../parts/is-same.ts';

/** Whether somebody worked on a node: its settings, its name, or a new edge from or to it. Moving it is not work on it. */
export function isTouched(before: FlowNode, after: FlowNode, base: FlowDocument, side: FlowDocument): boolean {
  if (!isSame({ ...before, position: after.position }, after)) return true;
  const { id } = after;
  return side.edges.some(
    (edge) =>
      (edge.from === id || edge.to === id) &&
      !base.edges.some((one) => one === edge || (one.from === edge.from && one.exit === edge.exit && one.to === edge.to)),
  );
}
