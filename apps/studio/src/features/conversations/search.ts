import type { ConversationRecord } from '@filo/api';

/** What the list shows, as the address says it. */
export interface ConversationFilter {
  q?: string | undefined;
  status?: 'closed' | 'all' | undefined;
  owner?: ConversationRecord['owner'] | undefined;
  channel?: string | undefined;
}

/** The filter as a request takes it: open conversations unless others are asked for. */
export function requestOf({ q, status, owner, channel }: ConversationFilter) {
  return {
    ...(status !== 'all' && { status: status ?? ('open' as const) }),
    ...(owner && { owner }),
    ...(channel && { channel }),
    ...(q && { q }),
  };
}

/** Whether a conversation belongs into the list, as far as that can be told here: words are searched by the engine alone. */
export function belongs(conversation: ConversationRecord, filter: ConversationFilter): boolean {
  const { status, owner, channel } = requestOf(filter);
  return (
    (status === undefined || conversation.status === status) &&
    (owner === undefined || conversation.owner === owner) &&
    (channel === undefined || conversation.channel.id === channel)
  );
}
