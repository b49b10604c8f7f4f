import type { FlowDocument } from '@filo/core';
import { isSame } from '../parts/is-same.ts';
import { compareLists } from './compare-lists.ts';

/** A node that does something else than before. */
export interface ChangedNode {
  nodeId: string;
  change: 'changed' | 'removed' | 'added';
}

/** The nodes that chats would meet otherwise than before: their type or settings are others. Names, places and edges do not count. */
export function changedNodes(before: FlowDocument, after: FlowDocument): ChangedNode[] {
  const { added, removed, both } = compareLists(before.nodes, after.nodes, ({ id }) => id);
  const changed = both.filter(([was, is]) => was !== is && !(was.type === is.type && isSame(was.config, is.config)));
  return [
    ...changed.map(([, { id }]): ChangedNode => ({ nodeId: id, change: 'changed' })),
    ...removed.map(({ id }): ChangedNode => ({ nodeId: id, change: 'removed' })),
    ...added.map(({ id }): ChangedNode => ({ nodeId: id, change: 'added' })),
  ];
}
