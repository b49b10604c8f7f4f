import { withoutGaps } from '../parts/without-gaps.ts';
import type { Change } from './change.ts';
import { connect } from './connect.ts';

/** Puts a node on the canvas; one whose id is taken is not put there. */
export const addNode: Change<'add-node'> = (document, { node, from }, kinds) => {
  if (document.nodes.some(({ id }) => id === node.id)) return document;
  const added = { ...document, nodes: [...document.nodes, { ...node, config: withoutGaps(node.config) }] };
  return from ? connect(added, { do: 'connect', from: from.nodeId, exit: from.exit, to: node.id }, kinds) : added;
};
