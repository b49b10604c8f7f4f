import type { Json } from '@filo/core';
import { z } from 'zod';
import type { VendorRequest, VendorResponse } from '../contract/http.ts';
import type { SendFailure, SendResult } from '../contract/send-result.ts';
import { errorMeanings } from './errors.ts';

const accepted = z.object({ ok: z.literal(true), result: z.json() });
const refused = z.object({
  ok: z.literal(false),
  error_code: z.number().int().optional(),
  description: z.string().default(''),
  parameters: z.object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().int().optional() }).default({}),
});
const sent = z.object({ message_id: z.number().int() });

/** Waited when Telegram says "slower" without saying how long. */
const defaultRetryAfterSeconds = 1;

/** Takes the token out of words that came from outside: errors of the network name the address, and that holds it. */
function withoutToken(words: string, request: VendorRequest): string {
  const token = /\/bot([^/]+)\//.exec(request.url)?.[1];
  return token ? words.replaceAll(token, '…') : words;
}

/** Reads the answer to any call: its result, or what went wrong and what to do about it. */
export function readResult(request: VendorRequest, response: VendorResponse): { ok: true; result: Json } | SendFailure {
  if ('failed' in response) {
    const { failed, reached } = response;
    const text = withoutToken(response.text, request);
    if (failed === 'media') return { ok: false, code: 'bad-media', text: `The file could not be read: ${text}`, retryable: false, reached };
    return { ok: false, code: failed, text: `Telegram could not be reached: ${text}`, retryable: true, reached };
  }
  const good = accepted.safeParse(response.body);
  if (good.success && response.status < 300) return { ok: true, result: good.data.result };
  const bad = refused.safeParse(response.body);
  if (!bad.success && response.status < 400) {
    return {
      ok: false,
      code: 'unreadable-answer',
      text: 'Telegram took the call but its answer makes no sense.',
      retryable: false,
      reached: true,
    };
  }
  const { description, parameters, error_code } = bad.data ?? { description: '', parameters: {}, error_code: undefined };
  return refusal(request, error_code ?? response.status, description, parameters);
}

function refusal(
  request: VendorRequest,
  status: number,
  description: string,
  parameters: z.infer<typeof refused>['parameters'],
): { ok: true; result: Json } | SendFailure {
  const meaning = errorMeanings.find(
    (one) => (one.status === 'server' ? status >= 500 : one.status === status) && (!one.about || one.about.test(description)),
  );
  if (meaning?.means === 'done') return { ok: true, result: true };
  const means = meaning?.means ?? { code: 'refused', text: `Telegram answered with status ${status}.`, retryable: false, reached: false };
  return {
    ok: false,
    ...means,
    text: description ? `${means.text} (${withoutToken(description, request)})` : means.text,
    ...(means.code === 'rate-limited' && { retryAfterMs: (parameters.retry_after ?? defaultRetryAfterSeconds) * 1000 }),
    ...(parameters.migrate_to_chat_id !== undefined && { newUser: String(parameters.migrate_to_chat_id) }),
  };
}

/** Reads the answer to a send. Calls that make no message (typing, acknowledgements) give no id. */
export function readAnswer(request: VendorRequest, response: VendorResponse): SendResult {
  const read = readResult(request, response);
  if (!read.ok) return read;
  const message = sent.safeParse(read.result);
  return { ok: true, providerMessageId: message.success ? String(message.data.message_id) : null };
}
