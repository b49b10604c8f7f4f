import type { FlowNode } from '@filo/core';
import { freePlace } from '@filo/editing';
import type { Box, Point } from './box.ts';
import { estimateSize } from './estimate-size.ts';

/** Where the corner of copied nodes goes so that they cover no card: around a point, or below where they were copied. */
export function placeFor(copied: readonly FlowNode[], there: readonly FlowNode[], middle?: Point): Point {
  const [first, ...others] = copied.map(boxOf);
  if (!first) return middle ?? { x: 0, y: 0 };
  const all = others.reduce(around, first);
  const wanted = middle ? { x: middle.x - all.width / 2, y: middle.y - all.height / 2 } : { x: all.x, y: all.y };
  return freePlace(wanted, { width: all.width, height: all.height }, there.map(boxOf));
}

const boxOf = (node: FlowNode): Box => ({ ...node.position, ...estimateSize(node) });

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
