import type { Rule } from '../rule.ts';

/** A called flow must exist, as far as the caller of `checkFlow` knows. */
export const unknownFlow: Rule = ({ nodes, flows }) => {
  if (!flows) return [];
  const known = new Set(flows);
  return [...nodes.values()].flatMap(({ id, facts }) =>
    (facts.calls ?? [])
      .filter((flow) => !known.has(flow))
      .map((flow) => ({ code: 'unknown-flow', nodeId: id, severity: 'error' as const, params: { flow } })),
  );
};
