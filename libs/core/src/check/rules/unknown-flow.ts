import type { Rule } from '../rule.ts';

/** A called flow must exist and be published, as far as the caller of `checkFlow` knows. */
export const unknownFlow: Rule = ({ nodes, flows, unpublished }) => {
  if (!flows) return [];
  const known = new Set(flows);
  const waiting = new Set(unpublished);
  return [...nodes.values()].flatMap(({ id, facts }) =>
    (facts.calls ?? [])
      .filter((flow) => !known.has(flow))
      .map((flow) => ({
        code: waiting.has(flow) ? 'flow-not-live' : 'unknown-flow',
        nodeId: id,
        severity: 'error' as const,
        params: { flow },
      })),
  );
};
