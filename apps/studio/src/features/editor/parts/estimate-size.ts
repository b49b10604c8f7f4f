import type { FlowNode } from '@filo/core';
import type { Size } from './box.ts';
import { readNode } from './read-node.ts';

/** Width of a card, in canvas pixels; the stylesheet of cards has the same. */
export const cardWidth = 240;

const header = 44;
const line = 19;
const exitRow = 34;

/** How large a card will about be, for placing nodes that have never been on screen. */
export function estimateSize(node: FlowNode): Size {
  const { kind, exits } = readNode(node);
  const words = JSON.stringify(node.config).length;
  if (!kind || node.type === 'note') {
    const { width = 200, height = 40 + Math.min(10, Math.ceil(words / 28)) * line } = node.config;
    return { width: Number(width), height: Number(height) };
  }
  const rows = exits.length > 1 ? exits.length : 0;
  const body = 18 + Math.min(6, Math.ceil(words / 60)) * line;
  return { width: cardWidth, height: header + body + rows * exitRow };
}
