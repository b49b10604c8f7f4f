import { backoff } from '../connection/backoff.ts';
import type { Connection } from '../connection/connection.ts';
import type { Store } from '../state/store.ts';
import { refusal } from './refusal.ts';
import { uploadedSaying } from './uploaded-saying.ts';
import { upload } from './upload.ts';

const tries = 4;

/** Files on their way up, by the client id of their message. They live in memory: a reload ends an upload. */
export type Files = Map<string, File>;

/** Uploads one file at a time in order, then hands its message to the send queue. A discarded message stops its upload. */
export function uploadQueue(store: Store, connection: Connection, address: string, files: Files, language: string): void {
  let busy = false;

  const pump = async () => {
    const { pending, session } = store.get();
    const next = pending.find((one) => one.status === 'uploading');
    const file = next && files.get(next.clientId);
    if (busy || !file || session !== 'ready') return;
    busy = true;
    const { clientId } = next;
    const stop = new AbortController();
    const unsubscribe = store.subscribe((state) => {
      if (!state.pending.some((one) => one.clientId === clientId)) stop.abort();
    });
    await attempt(clientId, file, stop.signal);
    unsubscribe();
    busy = false;
    void pump();
  };

  const attempt = async (clientId: string, file: File, stop: AbortSignal) => {
    for (let round = 0; round < tries; round++) {
      const progress = (percent: number) => store.dispatch({ type: 'upload.progressed', clientId, progress: percent });
      const answer = await upload(address, file, connection.token(), progress, stop);
      if (stop.aborted) return void files.delete(clientId);
      if (answer.ok) {
        files.delete(clientId);
        store.dispatch({ type: 'upload.finished', clientId, ...uploadedSaying(clientId, answer.media, file.size, language) });
        return;
      }
      const reason = refusal(answer.failure);
      if (reason) {
        store.dispatch({ type: 'send.failed', clientId, reason });
        return;
      }
      // The conversation itself may go on: an engine that takes no files is not a chat that is gone.
      if (answer.failure === 'unknown') break;
      if (answer.failure === 'unauthorised') await connection.refresh();
      else connection.failed(answer.failure);
      if (round + 1 < tries) await new Promise((resolve) => setTimeout(resolve, backoff(round, Math.random())));
    }
    store.dispatch({ type: 'send.failed', clientId, reason: 'failedUpload' });
  };

  store.subscribe((state, before) => {
    if (state.pending !== before.pending || state.session !== before.session) void pump();
  });
}
