import type { Rule } from '../rule.ts';

/** Mistakes that only the node's own kind can see. */
export const configIssues: Rule = ({ nodes }) =>
  [...nodes.values()].flatMap(({ id, facts }) =>
    (facts.issues ?? []).map(({ code, severity, params }) => ({ code, nodeId: id, severity, params: params ?? {} })),
  );
