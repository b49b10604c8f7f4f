import type { Keep } from '../connection/keep.ts';
import type { Pending } from '../state/pending.ts';
import type { Store } from '../state/store.ts';

const prefix = 'outbox.';

/** Writes each unsent message under a name of its own, so that two tabs never overwrite each other, and forgets it once it arrived. */
export function keepPending(store: Store, keep: Keep): void {
  store.subscribe((state, before) => {
    if (state.pending === before.pending) return;
    const now = new Map(state.pending.map((one) => [one.clientId, one]));
    for (const one of state.pending) {
      if (one.saying && one.status !== 'sent' && !before.pending.includes(one)) keep.set(prefix + one.clientId, JSON.stringify(one));
    }
    for (const { clientId } of before.pending) {
      if ((now.get(clientId)?.status ?? 'sent') === 'sent') keep.remove(prefix + clientId);
    }
  });
}

/** The unsent messages of earlier visits, oldest first, ready to be sent again. What cannot be read is dropped. */
export function keptPending(keep: Keep): Pending[] {
  return keep
    .names(prefix)
    .flatMap((name) => read(keep.get(name)))
    .map((one): Pending => ({ ...one, status: one.status === 'failed' ? 'failed' : 'queued', after: null }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function read(text: string | null): Pending[] {
  try {
    const one = JSON.parse(text ?? '') as Partial<Pending> | null;
    return one?.clientId && one.saying && one.at && Array.isArray(one.bubbles) ? [one as Pending] : [];
  } catch {
    // Written by something else under our name, or cut short: there is nothing to send in it.
    return [];
  }
}
