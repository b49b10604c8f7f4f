import type { FlowNode } from '@filo/core';
import { type NodeHandle, Position } from '@xyflow/react';
import { estimateSize } from '../../parts/estimate-size.ts';
import { readNode } from '../../parts/read-node.ts';

const titleMiddle = 22;
const rowHeight = 34;

/** Where the handles of a card will about be. With them React Flow can leave out cards that are out of view and still draw their edges. */
export function guessHandles(node: FlowNode): NodeHandle[] {
  const { kind, exits } = readNode(node);
  const { width, height } = estimateSize(node);
  const sources = exits.map(({ id }, index): NodeHandle => ({
    id,
    type: 'source',
    position: Position.Right,
    x: width,
    y: exits.length === 1 ? titleMiddle : height - (exits.length - index - 0.5) * rowHeight,
  }));
  return kind?.entry ? [{ type: 'target', position: Position.Left, x: 0, y: titleMiddle }, ...sources] : sources;
}
