import type { GraphNode } from '../../flow/graph.ts';
import { reachedNodes } from '../reached-nodes.ts';
import type { CheckSubject, Rule } from '../rule.ts';

/**
 * An exit without an edge ends the flow there. Exits of failure are served by the fallback when there is one, and the branch of
 * a trigger that returns goes back to what it interrupted.
 */
export const deadEnd: Rule = (subject) => {
  const hasFallback = subject.document.settings.fallback !== undefined;
  const returning = returningNodes(subject);
  return [...subject.nodes.values()]
    .filter(({ id }) => !returning.has(id))
    .flatMap((node) =>
      node.exitList
        .filter(({ id, failure }) => !node.edges.has(id) && !(failure && hasFallback))
        .map(({ id }) => ({ code: 'dead-end', nodeId: node.id, severity: 'warning' as const, params: { exit: id } })),
    );
};

/** Nodes that are walked after an interruption that returns, and never otherwise. */
function returningNodes({ document, nodes }: CheckSubject): ReadonlySet<string> {
  const isReturning = ({ kind: { trigger }, config }: GraphNode): boolean =>
    trigger?.interrupts(config) === true && trigger.returns(config);
  const triggers = [...nodes.values()].filter(({ kind }) => kind.trigger);
  const others = triggers.filter((node) => !isReturning(node)).map(({ id }) => id);
  const { fallback } = document.settings;
  const otherwise = reachedNodes(fallback === undefined ? others : [...others, fallback], nodes);
  const reached = reachedNodes(
    triggers.filter(isReturning).map(({ id }) => id),
    nodes,
  );
  return reached.difference(otherwise);
}
