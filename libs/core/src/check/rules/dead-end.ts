import type { Rule } from '../rule.ts';

/** An exit without an edge ends the flow there. Exits of failure are served by the fallback when there is one. */
export const deadEnd: Rule = ({ document, nodes }) => {
  const hasFallback = document.settings.fallback !== undefined;
  return [...nodes.values()].flatMap((node) =>
    node.exitList
      .filter(({ id, failure }) => !node.edges.has(id) && !(failure && hasFallback))
      .map(({ id }) => ({ code: 'dead-end', nodeId: node.id, severity: 'warning' as const, params: { exit: id } })),
  );
};
