import { changeChannel, type ChannelRecord, createChannel } from '@filo/api';
import type { JsonObject } from '@filo/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { channelListQuery } from '../channel-list-query.ts';
import { channelQuery } from '../channel-query.ts';

/** What a new channel is made of. */
export interface NewChannel {
  kind: string;
  name: string;
  flowId: string | null;
  config: JsonObject;
  /** Afterwards it is called as its account is. */
  namedByAccount: boolean;
}

/** Connects a channel; the engine tries the credentials before it keeps them. */
export function useConnect(onConnected: (channel: ChannelRecord) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ namedByAccount, ...body }: NewChannel) => {
      const made = await api.call(createChannel, { body });
      const name = namedByAccount ? made.account?.name.trim().slice(0, 120) : undefined;
      if (name === undefined || name === '') return made;
      // The channel stands already: it keeps its first name when the second cannot be given.
      return api.call(changeChannel, { params: { id: made.id }, body: { name } }).catch(() => made);
    },
    onSuccess: (channel) => {
      queryClient.setQueryData(channelQuery(channel.id).queryKey, channel);
      queryClient.setQueryData(channelListQuery.queryKey, (list) => list && [...list, channel]);
      void queryClient.invalidateQueries({ queryKey: ['flows'] });
      onConnected(channel);
    },
  });
}
