import type { Rule } from '../rule.ts';

/** More buttons than a channel shows at once become a list or numbered text there. */
export const tooManyButtons: Rule = ({ nodes, channels }) =>
  [...nodes.values()].flatMap(({ id, facts: { buttons = 0 } }) =>
    channels.flatMap(({ kind, buttons: max }) =>
      max !== undefined && buttons > max
        ? [{ code: 'too-many-buttons', nodeId: id, severity: 'warning' as const, params: { channel: kind, max, buttons } }]
        : [],
    ),
  );
