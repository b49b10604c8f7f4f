import { changeChannel, type ChannelRecord, removeChannel, startChannel, stopChannel } from '@filo/api';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { channelListQuery } from './channel-list-query.ts';
import { channelQuery } from './channel-query.ts';
import { refusalOf } from './facts/refusal.ts';
import { useReasonWords } from './facts/use-reason-words.ts';
import { channelsTexts } from './texts/index.ts';
import { useKindTitle } from './use-kind-title.ts';

/** What can be done with a channel that is there. Each tells at the foot of the screen what came of it; none rejects, except `remove`. */
export interface ChannelActions {
  /** Lets another flow answer, or none; can be taken back. `name` is what the flow is called, null for none. */
  answerWith(flowId: string | null, name: string | null): Promise<void>;
  stop(): Promise<void>;
  /** Starts, and mends what was broken if the vendor takes the credentials. */
  start(): Promise<void>;
  /** Removes it with its conversations. Rejects with what the engine said. */
  remove: () => Promise<void>;
}

/** The actions on one channel. */
export function useChannelActions(channel: ChannelRecord): ChannelActions {
  const t = useTexts(channelsTexts);
  const why = useReasonWords();
  const title = useKindTitle()(channel.kind);
  const toast = useToast();
  const queryClient = useQueryClient();
  const params = { id: channel.id };
  const { name } = channel;
  const keep = (changed: ChannelRecord): void => {
    queryClient.setQueryData(channelQuery(changed.id).queryKey, changed);
    queryClient.setQueryData(channelListQuery.queryKey, (list) => list?.map((one) => (one.id === changed.id ? changed : one)));
    // Flows tell which channels answer with them.
    void queryClient.invalidateQueries({ queryKey: ['flows'] });
  };
  /** Runs it, keeps the channel it answers, and says what went wrong. */
  const run = async (action: () => Promise<ChannelRecord>): Promise<boolean> => {
    try {
      keep(await action());
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) toast.say(t('startRefused', { name, why: why(refusal.code, channel.kind, title) ?? t('reason_unknown', { title }) }));
      else toast.problem(error);
      return false;
    }
  };
  const setFlow = (flowId: string | null): Promise<boolean> => run(() => api.call(changeChannel, { params, body: { flowId } }));
  const start = async (): Promise<void> => {
    if (await run(() => api.call(startChannel, { params }))) toast.say(t('startedNow', { name }));
  };
  return {
    start,
    answerWith: async (flowId, flow) => {
      const before = channel.flowId;
      if (!(await setFlow(flowId))) return;
      toast.undo(flow === null ? t('noFlowNow', { name }) : t('answersNow', { name, flow }), () => void setFlow(before));
    },
    stop: async () => {
      if (await run(() => api.call(stopChannel, { params }))) toast.undo(t('stoppedNow', { name }), () => void start());
    },
    remove: async () => {
      await api.call(removeChannel, { params });
      queryClient.setQueryData(channelListQuery.queryKey, (list) => list?.filter((one) => one.id !== channel.id));
      void queryClient.invalidateQueries({ queryKey: ['flows'] });
      void queryClient.invalidateQueries({ queryKey: ['conversations'] });
      toast.say(t('removedNow', { name }));
    },
  };
}
