import { reachedNodes } from '../reached-nodes.ts';
import type { Rule } from '../rule.ts';

/** A node that no trigger leads to is never walked. */
export const unreachable: Rule = ({ document, nodes }) => {
  const triggers = [...nodes.values()].filter(({ kind }) => kind.trigger).map(({ id }) => id);
  if (triggers.length === 0) return [];
  const { fallback } = document.settings;
  // A node that cannot be read may lead wherever its edges go: one mistake is not told again on every node after it.
  const beyond = document.edges.filter(({ from }) => !nodes.has(from)).map(({ to }) => to);
  const reached = reachedNodes([...triggers, ...beyond, ...(fallback === undefined ? [] : [fallback])], nodes);
  return [...nodes.values()]
    .filter(({ id, kind }) => kind.entry && !reached.has(id))
    .map(({ id }) => ({ code: 'unreachable', nodeId: id, severity: 'warning' as const, params: {} }));
};
