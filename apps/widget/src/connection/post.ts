import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { retryAfter } from './retry-after.ts';

/** The answer of the server, or why there is none. `retryAfterMs` is what a 429 or 503 asked for. */
export type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure; retryAfterMs: number | null };

const timeoutMs = 20_000;

/** Posts JSON and reads JSON. Never throws: no network, a timeout and an answer that is not JSON are failures too. */
export async function post(url: string, body: unknown, token: string | null): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: stop.signal,
    });
    if (response.ok) {
      const text = await response.text();
      return { ok: true, value: text === '' ? null : JSON.parse(text) };
    }
    return { ok: false, failure: failureOf(response.status), retryAfterMs: retryAfter(response.headers.get('Retry-After'), Date.now()) };
  } catch (error) {
    return { ok: false, failure: error instanceof SyntaxError ? 'server' : 'offline', retryAfterMs: null };
  } finally {
    clearTimeout(timer);
  }
}
