import type { Change } from './change.ts';
import { changeNodes } from './change-nodes.ts';

/** Gives a node a name of the author's, or takes it away. */
export const renameNode: Change<'rename-node'> = (document, { nodeId, name }) =>
  changeNodes(document, (node) => {
    const { name: before, ...rest } = node;
    const after = name.trim();
    if (node.id !== nodeId || after === (before ?? '')) return node;
    return after === '' ? rest : { ...node, name: after };
  });
