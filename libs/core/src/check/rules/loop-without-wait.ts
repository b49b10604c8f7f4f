import { findCycles } from '../cycles.ts';
import { nextNodes } from '../next-nodes.ts';
import type { Rule } from '../rule.ts';

/** A loop in which nothing waits would run until the limit of a turn: it needs a node that listens to the customer. */
export const loopWithoutWait: Rule = ({ nodes }) => {
  const restless = [...nodes.values()].filter(({ facts }) => !facts.waits).map(({ id }) => id);
  const among = new Set(restless);
  const next = (id: string): string[] => {
    const node = nodes.get(id);
    return node ? nextNodes(node).filter((to) => among.has(to)) : [];
  };
  return findCycles(restless, next).map((group) => {
    const inOrder = restless.filter((id) => group.includes(id));
    return { code: 'loop-without-wait', nodeId: inOrder[0] ?? null, severity: 'error' as const, params: { nodes: inOrder } };
  });
};
