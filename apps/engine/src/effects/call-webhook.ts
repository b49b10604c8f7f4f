import type { EffectError, Json, WebhookRequest, WebhookResult } from '@filo/core';
import { sign } from '@filo/channels';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import { select, SelectError } from './select.ts';

/** Largest answer read, in bytes. */
const answerBytes = 1024 * 1024;

/** How one call ended: an answer for the flow, or why not, and whether another try may help. */
export type Called = { done: WebhookResult } | { failed: EffectError; retryable: boolean };

/**
 * Makes one try of a web call. `Idempotency-Key` is the effect's id, the same for every try; with a secret the body is signed
 * (`Filo-Signature`, HMAC-SHA256 over `timestamp.body`). 5xx and 429 may be tried again, other refusals not.
 */
export async function callWebhook(id: string, request: WebhookRequest, guardedFetch: GuardedFetch, now: () => number): Promise<Called> {
  const body = request.body === undefined ? undefined : typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
  const timestamp = Math.floor(now() / 1000);
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(body !== undefined && typeof request.body !== 'string' ? { 'content-type': 'application/json' } : {}),
    ...lowerCase(request.headers),
    'idempotency-key': id,
    'filo-timestamp': String(timestamp),
    ...(request.secret ? { 'filo-signature': sign(body ?? '', request.secret, timestamp) } : {}),
  };
  const answer = await guardedFetch(
    { url: request.url, method: request.method, headers, ...(body === undefined ? {} : { body }) },
    { timeoutMs: request.timeoutMs, maxBytes: answerBytes },
  );
  if ('failed' in answer) {
    const { code, text } = answer.failed;
    return { failed: { code, text }, retryable: code === 'timeout' || code === 'network' };
  }
  if (answer.status < 200 || answer.status > 299) {
    const retryable = answer.status >= 500 || answer.status === 429;
    return {
      failed: { code: 'http-status', text: `The address answered with status ${answer.status}.`, status: answer.status },
      retryable,
    };
  }
  try {
    const read = { status: answer.status, headers: answer.headers, body: parse(new TextDecoder().decode(answer.body)) };
    return { done: { status: answer.status, selected: await select(request.select, read) } };
  } catch (error) {
    if (error instanceof SelectError) return { failed: { code: 'select', text: error.message }, retryable: false };
    throw error;
  }
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
