import type { NodeContext, WebhookRequest } from '@filo/core';
import { encodedAddress } from './encoded-address.ts';
import type { WebhookCallConfig } from './schema.ts';
import { withQuery } from './with-query.ts';

/** The web call a node asks for, everything rendered. */
export function webhookRequest(ctx: NodeContext<WebhookCallConfig>): WebhookRequest {
  const { method, url, query, headers, body, secret, timeout, retries, save } = ctx.config;
  const rendered = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, oneLine(ctx.render(value))]));
  return {
    method,
    url: withQuery(ctx.render(encodedAddress(url)), rendered(query)),
    headers: rendered(headers),
    ...(body !== undefined && method !== 'GET' && { body: typeof body === 'string' ? ctx.render(body) : ctx.renderJson(body) }),
    ...(secret !== undefined && { secret }),
    timeoutMs: Math.round(timeout * 1000),
    retries,
    select: save,
  };
}

/** A line break in a header would begin another header. */
function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
