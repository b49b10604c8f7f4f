import type { GraphNode } from '../../flow/graph.ts';
import type { Rule } from '../rule.ts';

/** Of two triggers that start on the same thing the first in the document is taken: the other waits for nothing. */
export const sameStart: Rule = ({ nodes }) => {
  const before: GraphNode[] = [];
  return [...nodes.values()].flatMap((node) => {
    if (!node.kind.trigger) return [];
    const found = (node.facts.starts ?? []).flatMap(({ key, text, path }) => {
      const other = before.find((one) => takesFrom(one, node) && one.facts.starts?.some((start) => start.key === key));
      const params = other && { other: other.id, ...(text !== undefined && { text }), ...(path !== undefined && { path }) };
      return params ? [{ code: 'same-start', nodeId: node.id, severity: 'warning' as const, params }] : [];
    });
    before.push(node);
    return found;
  });
};

/** A trigger that does not interrupt leaves a busy chat to one that does. */
function takesFrom(first: GraphNode, second: GraphNode): boolean {
  const interrupts = ({ kind, config }: GraphNode): boolean => kind.trigger?.interrupts(config) === true;
  return interrupts(first) || !interrupts(second);
}
