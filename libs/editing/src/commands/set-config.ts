import type { FlowNode } from '@filo/core';
import { isSame } from '../parts/is-same.ts';
import { readNode } from '../parts/read-node.ts';
import { withoutGaps } from '../parts/without-gaps.ts';
import type { Change } from './change.ts';
import { changeNodes } from './change-nodes.ts';

/**
 * Replaces the settings of a node. While they are not complete (a label is being typed) nobody can tell its exits, so its edges
 * stay; as soon as they are, edges of exits that are not there go.
 */
export const setConfig: Change<'set-config'> = (document, { nodeId, config }, kinds) => {
  const before = document.nodes.find(({ id }) => id === nodeId);
  const clean = withoutGaps(config);
  if (!before || isSame(before.config, clean)) return document;
  const version = kinds.get(before.type)?.version ?? before.version ?? 1;
  const after: FlowNode = { ...before, ...(version !== (before.version ?? 1) && { version }), config: clean };
  const changed = changeNodes(document, (node) => (node === before ? after : node));
  const exits = readNode(after, kinds)?.exits;
  if (!exits) return changed;
  const there = new Set(exits.map(({ id }) => id));
  const edges = changed.edges.filter(({ from, exit }) => from !== nodeId || there.has(exit));
  return edges.length === changed.edges.length ? changed : { ...changed, edges };
};
