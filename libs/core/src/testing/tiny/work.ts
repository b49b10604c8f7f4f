import { z } from 'zod';
import type { Json } from '../../json.ts';
import { defineKind } from '../../kinds/kind.ts';
import { awaitEffect, call, end, go, jump, wait } from '../../kinds/outcome.ts';
import { unseen, words } from './words.ts';

const json = z.json() as z.ZodType<Json>;
const setConfig = z.strictObject({ assign: z.record(z.string(), json) });

/** Writes values, rendered. */
export const tinySet = defineKind<z.infer<typeof setConfig>>({
  type: 'tiny-set',
  family: 'do',
  ...words('Set'),
  config: setConfig,
  exits: () => [{ id: 'next', label: unseen }],
  facts: ({ assign }) => ({ writes: Object.keys(assign), templates: Object.values(assign).filter((value) => typeof value === 'string') }),
  enter: ({ config, renderJson }) => go('next', { assign: renderJson(config.assign) as Record<string, Json> }),
});

const callWebConfig = z.strictObject({ url: z.string(), timeoutMs: z.number().optional() });

/** Calls the web and saves the answer. */
export const tinyWeb = defineKind<z.infer<typeof callWebConfig>>({
  type: 'tiny-web',
  family: 'do',
  ...words('Web'),
  config: callWebConfig,
  exits: () => [
    { id: 'success', label: unseen },
    { id: 'failed', label: unseen, failure: true },
  ],
  facts: () => ({ waits: true, writes: ['vars.answer'] }),
  enter({ config, render }) {
    const request = { method: 'GET' as const, url: render(config.url), headers: {}, timeoutMs: 1000, retries: 0, select: {} };
    return awaitEffect({ type: 'call.webhook', request }, {}, config.timeoutMs);
  },
  resume: (_ctx, event) => (event.type === 'effect.done' ? go('success', { assign: { 'vars.answer': event.result } }) : go('failed')),
});

const flowConfig = z.strictObject({
  flowId: z.string(),
  inputs: z.record(z.string(), json).default({}),
  outputs: z.record(z.string(), z.string()).default({}),
});

/** Calls another flow. */
export const tinyCall = defineKind<z.infer<typeof flowConfig>>({
  type: 'tiny-call',
  family: 'decide',
  ...words('Call'),
  config: flowConfig,
  exits: () => [{ id: 'done', label: unseen }],
  facts: ({ flowId }) => ({ calls: [flowId] }),
  enter: ({ config }) => call(config.flowId, config.inputs, config.outputs),
});

const jumpConfig = z.strictObject({ to: z.string() });

/** Goes on elsewhere in the flow. */
export const tinyJump = defineKind<z.infer<typeof jumpConfig>>({
  type: 'tiny-jump',
  family: 'decide',
  ...words('Jump'),
  config: jumpConfig,
  exits: () => [],
  facts: ({ to }) => ({ jumpsTo: [to] }),
  enter: ({ config }) => jump(config.to),
});

const pauseConfig = z.strictObject({ ms: z.number() });

/** Lets time pass. */
export const tinyPause = defineKind<z.infer<typeof pauseConfig>>({
  type: 'tiny-pause',
  family: 'do',
  ...words('Pause'),
  config: pauseConfig,
  exits: () => [{ id: 'next', label: unseen }],
  facts: () => ({ waits: true }),
  enter: ({ config }) => wait({ timeoutMs: config.ms }),
  resume: () => go('next'),
});

const endConfig = z.strictObject({ close: z.boolean().default(false) });

/** Ends the run. */
export const tinyEnd = defineKind<z.infer<typeof endConfig>>({
  type: 'tiny-end',
  family: 'do',
  ...words('End'),
  config: endConfig,
  exits: () => [],
  facts: () => ({}),
  enter: ({ config }) => end(config.close),
});
