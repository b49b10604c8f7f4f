import type { Rule } from '../rule.ts';

/** A node that goes by the opening hours of the flow needs a flow that has some. */
export const noFlowHours: Rule = ({ document, nodes }) =>
  document.settings.hours
    ? []
    : [...nodes.values()]
        .filter(({ facts }) => facts.flowHours)
        .map(({ id }) => ({ code: 'no-flow-hours', nodeId: id, severity: 'error' as const, params: {} }));
