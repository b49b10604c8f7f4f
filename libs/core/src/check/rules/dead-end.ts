import type { GraphNode } from '../../flow/graph.ts';
import { nextNodes } from '../next-nodes.ts';
import type { Rule } from '../rule.ts';

/**
 * An exit without an edge ends the flow there. Exits of failure are served by the fallback when there is one, and the branch of
 * a trigger that returns goes back to what it interrupted.
 */
export const deadEnd: Rule = ({ document, nodes }) => {
  const hasFallback = document.settings.fallback !== undefined;
  const returning = onlyReturning(nodes);
  return [...nodes.values()]
    .filter(({ id }) => !returning.has(id))
    .flatMap((node) =>
      node.exitList
        .filter(({ id, failure }) => !node.edges.has(id) && !(failure && hasFallback))
        .map(({ id }) => ({ code: 'dead-end', nodeId: node.id, severity: 'warning' as const, params: { exit: id } })),
    );
};

/** Nodes that are walked between an interruption and the return from it, and never otherwise. */
function onlyReturning(nodes: ReadonlyMap<string, GraphNode>): ReadonlySet<string> {
  const behind = (returns: boolean): Set<string> => {
    const reached = new Set<string>();
    const toVisit = [...nodes.values()].filter(({ kind, config }) => kind.trigger?.returns(config) === returns).map(({ id }) => id);
    for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
      const node = nodes.get(id);
      if (!node || reached.has(id)) continue;
      reached.add(id);
      toVisit.push(...nextNodes(node));
    }
    return reached;
  };
  return behind(true).difference(behind(false));
}
