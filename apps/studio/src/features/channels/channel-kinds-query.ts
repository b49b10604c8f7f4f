import { type AnswerOf, listChannelKinds } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** A kind of channel, with its settings as JSON Schema. */
export type ChannelKind = AnswerOf<typeof listChannelKinds>['items'][number];

/** What can be connected. It changes with the installation's version only. */
export const channelKindsQuery = queryOptions({
  queryKey: ['channels', 'kinds'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await api.call(listChannelKinds, {}, { signal })).items,
});
