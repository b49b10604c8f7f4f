import type { Store } from '../state/store.ts';
import { clientId } from '../outbox/client-id.ts';
import type { Connection } from './connection.ts';
import type { Endpoints } from './endpoints.ts';
import type { Keep } from './keep.ts';
import { post } from './post.ts';

/** Tells the engine which message the visitor saw last, once each. A note that gets lost is made good by the next one. */
export function reportRead(store: Store, connection: Connection, keep: Keep, { hook }: Endpoints): void {
  store.subscribe((state, before) => {
    if (state.seenAt === before.seenAt) return;
    keep.set('seen', state.seenAt);
    const seen = state.messages.findLast((message) => message.author !== 'contact');
    if (seen && seen.at > before.seenAt) void post(hook, { type: 'read', clientId: clientId(), messageId: seen.id }, connection.token());
  });
}
