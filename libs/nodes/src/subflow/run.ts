import { call, defineKind } from '@filo/core';
import type { JsonObject } from '@filo/core';
import { templatesIn } from '../speech/templates-in.ts';
import { notChosen } from '../fields/not-chosen.ts';
import { subflowConfig } from './schema.ts';
import type { SubflowConfig } from './schema.ts';

/** Walks through another flow and comes back. */
export const subflow = defineKind<SubflowConfig>({
  type: 'subflow',
  family: 'decide',
  title: { en: 'Subflow', it: 'Sottoflusso' },
  description: {
    en: 'Walks through another flow, then goes on here.',
    it: 'Percorre un altro flusso, poi prosegue da qui.',
  },
  config: subflowConfig,
  exits: () => [{ id: 'done', label: { en: 'Done', it: 'Fatto' } }],
  facts: ({ flow, inputs, outputs }) => ({
    templates: templatesIn(inputs),
    writes: Object.keys(outputs),
    ...(flow === notChosen ? { issues: [{ code: 'no-flow', severity: 'error', params: { path: 'flow' } }] } : { calls: [flow] }),
  }),
  enter: (ctx) => call(ctx.config.flow, ctx.renderJson(ctx.config.inputs) as JsonObject, ctx.config.outputs),
});
