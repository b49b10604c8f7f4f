import type { Rule } from '../rule.ts';

/** A jump must lead to a node that exists. */
export const unknownNode: Rule = ({ document, nodes }) => {
  const ids = new Set(document.nodes.map(({ id }) => id));
  return [...nodes.values()].flatMap(({ id, facts }) =>
    (facts.jumpsTo ?? [])
      .filter((to) => !ids.has(to))
      .map((node) => ({ code: 'unknown-node', nodeId: id, severity: 'error' as const, params: { node } })),
  );
};
