import { backoff } from '../connection/backoff.ts';
import type { Connection } from '../connection/connection.ts';
import { post } from '../connection/post.ts';
import type { Store } from '../state/store.ts';
import { refusal } from './refusal.ts';

/** Sends what waits, one at a time and in order; tries again with growing pauses, at once when the connection is back. */
export function sendQueue(store: Store, connection: Connection, hook: string): void {
  let busy = false;
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pump = async () => {
    const { pending, session } = store.get();
    const next = pending.find((one) => one.status === 'queued');
    if (busy || timer !== undefined || !next?.saying || session !== 'ready') return;
    busy = true;
    const { clientId, saying } = next;
    store.dispatch({ type: 'send.started', clientId });
    const answer = await post(hook, saying, connection.token());
    busy = false;
    if (answer.ok) {
      attempt = 0;
      store.dispatch({ type: 'send.finished', clientId });
      store.dispatch({ type: 'trouble.passed' });
      return;
    }
    const reason = refusal(answer.failure);
    if (reason) {
      store.dispatch({ type: 'send.failed', clientId, reason });
      store.dispatch({ type: 'trouble.passed' });
      return;
    }
    timer = setTimeout(wake, backoff(attempt++, Math.random(), answer.retryAfterMs));
    store.dispatch({ type: 'send.postponed', clientId });
    if (answer.failure !== 'unauthorised') {
      connection.failed(answer.failure, answer.retryAfterMs);
      return;
    }
    await connection.refresh();
    // A new token is worth a try at once, but only the first time: a server that refuses every token must not be hammered.
    if (attempt === 1) wake();
  };

  const wake = () => {
    clearTimeout(timer);
    timer = undefined;
    void pump();
  };

  store.subscribe((state, before) => {
    if (state.pending !== before.pending || state.session !== before.session) void pump();
  });
  addEventListener('online', wake);
  wake();
}
