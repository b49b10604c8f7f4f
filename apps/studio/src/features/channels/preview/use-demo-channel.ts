import { useQuery } from '@tanstack/react-query';
import { setupQuery } from '../../../api/session.ts';
import { channelListQuery } from '../channel-list-query.ts';

/** The web chat of the demo page: the oldest one that answers with the demo flow. Null when there is none. */
export function useDemoChannel(): string | null {
  const { data: setup } = useQuery(setupQuery);
  const { data: channels } = useQuery(channelListQuery);
  const flowId = setup?.demoFlowId;
  return channels?.find((one) => one.kind === 'web-chat' && one.state === 'active' && one.flowId === flowId)?.id ?? null;
}
