import type { Rule } from '../rule.ts';

/** A flow without a trigger can never begin. */
export const noTrigger: Rule = ({ nodes }) =>
  [...nodes.values()].some(({ kind }) => kind.trigger) ? [] : [{ code: 'no-trigger', nodeId: null, severity: 'error', params: {} }];
