import type { FlowEdge } from '@filo/core';
import type { Change } from './change.ts';
import { mainWayOut } from './main-way-out.ts';

/** Takes nodes away, and what pointed at them. */
export const removeNodes: Change<'remove-nodes'> = (document, { ids, reconnect }, kinds) => {
  const wished = new Set(ids);
  const removed = document.nodes.filter(({ id }) => wished.has(id));
  if (removed.length === 0) return document;
  const gone = new Set(removed.map(({ id }) => id));
  const onward = reconnect ? mainWayOut(removed, document.edges, kinds) : new Map<string, string>();
  const edges = document.edges.flatMap((edge): FlowEdge[] => {
    if (gone.has(edge.from)) return [];
    if (!gone.has(edge.to)) return [edge];
    const to = onward.get(edge.to);
    return to === undefined ? [] : [{ ...edge, to }];
  });
  const { fallback, ...settings } = document.settings;
  return {
    ...document,
    nodes: document.nodes.filter(({ id }) => !gone.has(id)),
    edges,
    settings: fallback !== undefined && gone.has(fallback) ? settings : document.settings,
  };
};
