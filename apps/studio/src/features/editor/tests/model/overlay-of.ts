import type { FlowTestResult } from '@filo/core';
import type { Overlay } from '../../store/editor-state.ts';

/** How many tests come by each node and exit, as the canvas draws it. */
export function overlayOf(results: readonly Pick<FlowTestResult, 'visited'>[]): Overlay {
  const nodes: Record<string, number> = {};
  const exits: Record<string, number> = {};
  for (const { visited } of results) {
    for (const nodeId of visited.nodes) nodes[nodeId] = (nodes[nodeId] ?? 0) + 1;
    for (const { nodeId, exit } of visited.exits) exits[`${nodeId}:${exit}`] = (exits[`${nodeId}:${exit}`] ?? 0) + 1;
  }
  return { kind: 'coverage', nodes, exits };
}
