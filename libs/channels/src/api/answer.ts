import { z } from 'zod';
import type { VendorRequest, VendorResponse } from '../contract/http.ts';
import type { SendResult } from '../contract/send-result.ts';

const named = z.object({ id: z.string().min(1).max(128) });

const asksForLater = new Set([408, 409, 425, 429]);

/** Longest wait that `Retry-After` can ask for. */
const longestWaitMs = 60 * 60 * 1000;

function retryAfter(headers: Record<string, string>): { retryAfterMs?: number } {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return seconds > 0 ? { retryAfterMs: Math.min(seconds * 1000, longestWaitMs) } : {};
}

/**
 * Reads the integrator's answer. Every message carries an `Idempotency-Key`, so one that may have arrived is simply sent again.
 * `{ "id": "…" }` in the answer becomes the message's id there.
 */
export function readAnswer(_request: VendorRequest, response: VendorResponse): SendResult {
  if ('failed' in response) {
    const { failed } = response;
    const code = failed === 'media' ? 'bad-media' : failed;
    return { ok: false, code, text: `The webhook could not be reached: ${response.text}`, retryable: failed !== 'media', reached: false };
  }
  const { status, headers, body } = response;
  if (status >= 200 && status < 300) {
    const read = named.safeParse(body);
    return { ok: true, providerMessageId: read.success ? read.data.id : null };
  }
  const text = `The webhook answered with status ${status}.`;
  if (asksForLater.has(status))
    return { ok: false, code: 'rate-limited', text, retryable: true, reached: false, retryScope: 'account', ...retryAfter(headers) };
  if (status >= 500) return { ok: false, code: 'vendor-down', text, retryable: true, reached: false, ...retryAfter(headers) };
  if (status < 400) return { ok: false, code: 'refused', text: `${text} Redirects are not followed.`, retryable: false, reached: false };
  const code = status === 401 || status === 403 ? 'unauthorized' : status === 404 || status === 410 ? 'not-found' : 'bad-content';
  return { ok: false, code, text, retryable: false, reached: false };
}
