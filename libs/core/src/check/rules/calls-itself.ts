import { defaultLimits } from '../../limits.ts';
import type { Rule } from '../rule.ts';

/** A flow that calls itself goes deeper until the limit stops it. */
export const callsItself: Rule = ({ nodes, itself }) =>
  itself === undefined
    ? []
    : [...nodes.values()]
        .filter(({ facts }) => facts.calls?.includes(itself))
        .map(({ id }) => ({ code: 'calls-itself', nodeId: id, severity: 'warning' as const, params: { max: defaultLimits.subflowDepth } }));
