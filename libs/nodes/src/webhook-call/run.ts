import { awaitEffect, defineKind, go } from '@filo/core';
import type { EffectError, Json, NodeContext, Outcome } from '@filo/core';
import { z } from 'zod';
import { templatesIn } from '../speech/templates-in.ts';
import { addressIssues } from '../fields/address-issues.ts';
import { expressionIssues } from './expression-issues.ts';
import { webhookCallConfig } from './schema.ts';
import type { WebhookCallConfig } from './schema.ts';
import { webhookRequest } from './webhook-request.ts';

const answer = z.object({ status: z.number(), selected: z.record(z.string(), z.json()) });

/** Asks another system over the web and keeps what it answers. */
export const webhookCall = defineKind<WebhookCallConfig>({
  type: 'webhook-call',
  family: 'do',
  title: { en: 'Web call', it: 'Chiamata web' },
  description: {
    en: 'Asks another system over the web and saves what it answers.',
    it: 'Interroga un altro sistema via web e salva quello che risponde.',
  },
  config: webhookCallConfig,
  exits: () => [
    { id: 'success', label: { en: 'Success', it: 'Riuscita' } },
    { id: 'failed', label: { en: 'Failed', it: 'Non riuscita' }, failure: true },
  ],
  facts: ({ url, query, headers, body, save, saveError }) => ({
    templates: [url, ...templatesIn(query), ...templatesIn(headers), ...templatesIn(body)],
    writes: [...Object.keys(save), ...(saveError ? [saveError] : [])],
    waits: true,
    issues: [...addressIssues(url, 'url'), ...expressionIssues(save)],
  }),
  enter: (ctx) => awaitEffect({ type: 'call.webhook', request: webhookRequest(ctx) }),
  resume: (ctx, event) => {
    if (event.type === 'effect.failed') return failed(ctx, event.error);
    const parsed = event.type === 'effect.done' ? answer.safeParse(event.result) : undefined;
    if (!parsed?.success) return failed(ctx, { code: 'bad-answer', text: 'The answer to the call could not be read.' });
    const { status, selected } = parsed.data;
    if (status < 200 || status > 299)
      return failed(ctx, { code: 'http-status', text: `The other system answered with status ${status}.`, status });
    const wanted = Object.entries(selected).filter(([path]) => Object.hasOwn(ctx.config.save, path));
    return go('success', { assign: Object.fromEntries(wanted) });
  },
});

function failed(ctx: NodeContext<WebhookCallConfig>, { code, text, status }: EffectError): Outcome {
  const error: Json = { code, text, ...(status !== undefined && { status }) };
  return go('failed', { assign: ctx.config.saveError ? { [ctx.config.saveError]: error } : {} });
}
