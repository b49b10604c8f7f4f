import type { FlowNode } from '@filo/core';
import type { Box } from './box.ts';
import { useCanvasPort } from './canvas-port.ts';
import { estimateSize } from './estimate-size.ts';

/** Where a node stands and how large its card is. */
export function boxOf(node: FlowNode): Box {
  return { ...node.position, ...(useCanvasPort.getState().port?.sizeOf(node.id) ?? estimateSize(node)) };
}
