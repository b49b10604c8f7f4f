import { nextNodes } from '../next-nodes.ts';
import type { Rule } from '../rule.ts';

/** A node that no trigger leads to is never walked. */
export const unreachable: Rule = ({ document, nodes }) => {
  const triggers = [...nodes.values()].filter(({ kind }) => kind.trigger).map(({ id }) => id);
  if (triggers.length === 0) return [];
  const { fallback } = document.settings;
  const reached = new Set<string>();
  const toVisit = fallback === undefined ? triggers : [...triggers, fallback];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    const node = nodes.get(id);
    if (!node || reached.has(id)) continue;
    reached.add(id);
    toVisit.push(...nextNodes(node));
  }
  return [...nodes.values()]
    .filter(({ id, kind }) => kind.entry && !reached.has(id))
    .map(({ id }) => ({ code: 'unreachable', nodeId: id, severity: 'warning' as const, params: {} }));
};
