import { readFlowStats } from '@filo/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { isPeriod, momentsOf, type Period } from './period.ts';

/** Pause between two counts while the panel is open, in ms. */
const refreshMs = 60_000;

/** What went through a flow in a period. */
export const statsQuery = (flowId: string, period: Period) =>
  queryOptions({
    queryKey: ['flows', 'stats', flowId, period],
    placeholderData: keepPreviousData,
    refetchInterval: refreshMs,
    enabled: isPeriod(period),
    queryFn: ({ signal }) => api.call(readFlowStats, { params: { id: flowId }, query: momentsOf(period, Date.now()) }, { signal }),
  });
