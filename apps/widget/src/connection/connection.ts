import type { Store } from '../state/store.ts';
import { backoff } from './backoff.ts';
import type { Failure } from './failure.ts';
import { requestSession } from './request-session.ts';
import type { SessionSource } from './request-session.ts';
import { troubleOf } from './trouble-of.ts';

/** The visitor's line to the engine. */
export interface Connection {
  /** Asks the session again, at once; several calls at a time are one request. */
  refresh(): Promise<void>;
  /** The token of this visit, null before the first session. */
  token(): string | null;
  /** Takes note of a failure of any request: the visitor is told, and the session is asked again after a pause. */
  failed(failure: Failure, askedMs?: number | null): void;
}

/** Opens the line: asks for a session, and again with growing pauses until it has one. */
export function createConnection(store: Store, source: SessionSource): Connection {
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;

  const failed = (failure: Failure, askedMs: number | null = null) => {
    if (failure === 'unknown') {
      store.dispatch({ type: 'channel.missed' });
      return;
    }
    store.dispatch({ type: 'trouble.met', trouble: troubleOf(failure, navigator.onLine) });
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), backoff(attempt++, Math.random(), askedMs));
  };

  const run = async () => {
    clearTimeout(timer);
    const answer = await requestSession(source);
    if (!answer.ok) {
      failed(answer.failure, answer.retryAfterMs);
      return;
    }
    attempt = 0;
    store.dispatch({ type: 'session.started', session: answer.session });
  };

  const refresh = () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  store.subscribe((state, before) => {
    // A stopped channel may run again: opening the chat asks once more.
    if (state.open && !before.open && state.session === 'gone') void refresh();
  });
  addEventListener('online', () => void refresh());
  addEventListener('offline', () => {
    failed('offline');
  });
  return { refresh, failed, token: () => source.keep.get('token') };
}
