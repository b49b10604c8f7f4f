import { listChannels, listConversations } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../../api/client.ts';

/** Channels that are asked, and chats that are shown. */
const maxChannels = 20;
const maxChats = 40;

/** The last chats on the channels that answer with a flow, newest first; null when no channel does. */
export const recentChatsQuery = (flowId: string, words: string) =>
  queryOptions({
    queryKey: ['conversations', 'of-flow', flowId, words],
    queryFn: async ({ signal }) => {
      const { items } = await api.call(listChannels, { query: { limit: 200 } }, { signal });
      const channels = items.filter((channel) => channel.flowId === flowId).slice(0, maxChannels);
      if (channels.length === 0) return null;
      const lists = await Promise.all(
        channels.map(({ id }) => {
          const query = { channel: id, limit: maxChats, ...(words !== '' && { q: words }) };
          return api.call(listConversations, { query }, { signal });
        }),
      );
      const chats = lists.flatMap((list) => list.items);
      return chats.sort((a, b) => Date.parse(b.lastMessageAt) - Date.parse(a.lastMessageAt)).slice(0, maxChats);
    },
  });
