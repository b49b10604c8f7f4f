import type { WidgetSession } from '@filo/api';
import type { Endpoints } from './endpoints.ts';
import type { Failure } from './failure.ts';
import type { Keep } from './keep.ts';
import { post } from './post.ts';

/** A session, or why there is none. */
export type SessionAnswer = { ok: true; session: WidgetSession } | { ok: false; failure: Failure; retryAfterMs: number | null };

/** What asking for a session needs. */
export interface SessionSource {
  endpoints: Endpoints;
  keep: Keep;
  language: string;
}

/**
 * Asks for the visitor's session and keeps its token. A token that is no longer valid is forgotten and a new visitor begins.
 * One tab at a time, so that two tabs opened together become one visitor.
 */
export async function requestSession(source: SessionSource): Promise<SessionAnswer> {
  if (source.keep.get('token') !== null || !('locks' in navigator)) return ask(source);
  return navigator.locks.request(`filo.${source.endpoints.session}`, () => ask(source));
}

async function ask(source: SessionSource): Promise<SessionAnswer> {
  const { endpoints, keep, language } = source;
  const token = keep.get('token');
  const answer = await post(endpoints.session, { ...(token ? { token } : {}), language }, null);
  if (answer.ok) {
    if (!isSession(answer.value)) return { ok: false, failure: 'server', retryAfterMs: null };
    keep.set('token', answer.value.token);
    keep.set('look', JSON.stringify(answer.value.look));
    return { ok: true, session: answer.value };
  }
  if (answer.failure !== 'unauthorised' || token === null) return answer;
  if (keep.get('token') === token) keep.remove('token');
  return ask(source);
}

/** A proxy or a sign-in page of a network may answer 200 with anything: only what the chat can draw is a session. */
function isSession(value: unknown): value is WidgetSession {
  const session = value as Partial<WidgetSession> | null;
  return typeof session?.token === 'string' && typeof session.look === 'object' && Array.isArray(session.messages);
}
