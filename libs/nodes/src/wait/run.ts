import { defineKind, fail, go, wait as stay } from '@filo/core';
import type { ConfigFacts, Exit, NodeContext, Outcome } from '@filo/core';
import { readMoment } from './read-moment.ts';
import { waitConfig } from './schema.ts';
import type { WaitConfig } from './schema.ts';
import { timeOfDay } from './time-of-day.ts';

/** Lets time pass, or waits for the customer to write. */
export const wait = defineKind<WaitConfig>({
  type: 'wait',
  family: 'do',
  title: { en: 'Wait', it: 'Attesa' },
  description: {
    en: 'Lets time pass, or waits until the customer writes.',
    it: 'Lascia passare del tempo, o aspetta che il cliente scriva.',
  },
  config: waitConfig,
  exits,
  facts,
  enter: untilEnd,
  resume: (ctx, event) => {
    if (event.type !== 'message.received') return go('next');
    return ctx.config.untilReply ? go('replied') : untilEnd(ctx);
  },
});

/**
 * Waits until the moment this node works out once, or has worked out before it was interrupted. It listens to messages
 * either way: otherwise they would be kept and taken as the answer to the next question, and no trigger could interrupt.
 */
function untilEnd(ctx: NodeContext<WaitConfig>): Outcome {
  const end = typeof ctx.local === 'number' ? ctx.local : endOf(ctx);
  if (end !== undefined) return end <= ctx.now ? go('next') : stay({ message: true, timeoutMs: end - ctx.now }, { local: end });
  return ctx.config.until === undefined
    ? stay({ message: true })
    : fail('node-failed', { message: 'the moment to wait for cannot be read' });
}

function endOf(ctx: NodeContext<WaitConfig>): number | undefined {
  const { config, now, timezone } = ctx;
  if (config.for !== undefined) return now + Math.round(config.for * 1000);
  return config.until === undefined ? undefined : readMoment(ctx.render(config.until), now, timezone);
}

function exits(config: WaitConfig): Exit[] {
  const next: Exit = { id: 'next', label: { en: 'Time is up', it: 'Tempo scaduto' } };
  const replied: Exit = { id: 'replied', label: { en: 'Replied', it: 'Ha risposto' } };
  return [...(config.for !== undefined || config.until !== undefined ? [next] : []), ...(config.untilReply ? [replied] : [])];
}

function facts({ until }: WaitConfig): ConfigFacts {
  // A moment of the calendar may be past already, and then nothing pauses.
  const unread = until !== undefined && !/\{[{%]/.test(until) && readMoment(until, 0, 'UTC') === undefined;
  return {
    templates: until === undefined ? [] : [until],
    waits: until === undefined || timeOfDay.test(until),
    issues: unread ? [{ code: 'bad-moment', severity: 'error', params: { path: 'until' } }] : [],
  };
}
