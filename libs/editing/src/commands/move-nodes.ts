import type { Change } from './change.ts';
import { changeNodes } from './change-nodes.ts';

/** Puts nodes elsewhere on the canvas. */
export const moveNodes: Change<'move-nodes'> = (document, { positions }) =>
  changeNodes(document, (node) => {
    const to = Object.hasOwn(positions, node.id) ? positions[node.id] : undefined;
    if (!to || (to.x === node.position.x && to.y === node.position.y)) return node;
    return { ...node, position: { x: to.x, y: to.y } };
  });
