import type { HandOver, NodeContext } from '@filo/core';
import type { HandoffConfig } from './schema.ts';

/** What the agent is given with the chat: why, from where, and what the flow knows. */
export function handOver(ctx: NodeContext<HandoffConfig>): HandOver {
  const { config, message, vars, run } = ctx;
  const said = typeof message.text === 'string' ? message.text : '';
  const reason = config.reason === undefined ? '' : ctx.render(config.reason).trim();
  const summary = config.summary === undefined ? '' : ctx.render(config.summary).trim();
  return {
    to: 'queue',
    ...(config.team !== undefined && { team: config.team }),
    priority: config.priority,
    reason: reason === '' ? said : reason,
    ...(summary !== '' && { summary }),
    path: run.path,
    vars,
  };
}
