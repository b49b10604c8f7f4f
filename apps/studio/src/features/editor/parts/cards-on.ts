import type { FlowNode } from '@filo/core';
import type { Box } from './box.ts';
import { boxOf } from './box-of.ts';

/** The nodes whose cards lie wholly on one of these notes, and that are none of them: they move with it. */
export function cardsOn(notes: readonly FlowNode[], nodes: readonly FlowNode[]): FlowNode[] {
  const frames = notes.filter(({ type }) => type === 'note').map(boxOf);
  if (frames.length === 0) return [];
  return nodes.filter((node) => !notes.includes(node) && frames.some((frame) => holds(frame, boxOf(node))));
}

function holds(frame: Box, { x, y, width, height }: Box): boolean {
  return x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
}
