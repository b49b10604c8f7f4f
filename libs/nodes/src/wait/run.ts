import { defineKind, fail, go, wait as stay } from '@filo/core';
import type { NodeContext, Outcome } from '@filo/core';
import { readMoment } from './readMoment.ts';
import { waitConfig } from './schema.ts';
import type { WaitConfig } from './schema.ts';
import { timeOfDay } from './timeOfDay.ts';

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
  exits: (config) => {
    const next = { id: 'next', label: { en: 'Time is up', it: 'Tempo scaduto' } };
    const replied = { id: 'replied', label: { en: 'Replied', it: 'Ha risposto' } };
    return [...(config.for !== undefined || config.until !== undefined ? [next] : []), ...(config.untilReply ? [replied] : [])];
  },
  facts: ({ until }) => ({
    templates: until === undefined ? [] : [until],
    // A moment of the calendar may be past already, and then nothing pauses.
    waits: until === undefined || timeOfDay.test(until),
  }),
  enter,
  resume: (_ctx, event) => go(event.type === 'message.received' ? 'replied' : 'next'),
});

function enter(ctx: NodeContext<WaitConfig>): Outcome {
  const message = ctx.config.untilReply;
  // Back from an interruption the wait ends when it would have ended.
  const end = typeof ctx.local === 'number' ? ctx.local : endOf(ctx);
  if (end === undefined)
    return ctx.config.until === undefined ? stay({ message }) : fail('node-failed', { message: 'the moment to wait for cannot be read' });
  if (end <= ctx.now) return go('next');
  return stay({ message, timeoutMs: end - ctx.now }, { local: end });
}

function endOf(ctx: NodeContext<WaitConfig>): number | undefined {
  const { config, now, timezone } = ctx;
  if (config.for !== undefined) return now + Math.round(config.for * 1000);
  return config.until === undefined ? undefined : readMoment(ctx.render(config.until), now, timezone);
}
