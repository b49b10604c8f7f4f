import type { AnswerOf, listTurns, MessageRecord } from '@filo/api';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useChanges } from '../../../api/use-changes.ts';
import { saidIn } from './model/said-in.ts';
import { type Step, stepOf } from './model/step.ts';
import { saidQuery, tracedQuery, turnsQuery } from './trace-queries.ts';

/** A published version that turns of a conversation ran on. */
export type RunVersion = AnswerOf<typeof listTurns>['versions'][number];

/** A conversation as far as it is loaded. */
export interface Steps {
  /** Oldest first; undefined while nothing is loaded. */
  steps: readonly Step[] | undefined;
  /** What the bot said, by turn. */
  said: ReadonlyMap<number, MessageRecord[]>;
  versions: readonly RunVersion[];
  hasEarlier: boolean;
  isLoadingEarlier: boolean;
  loadEarlier: () => Promise<unknown>;
  error: Error | null;
}

/** Reads the turns of a conversation and what was said in them, and keeps them fresh while they are shown. */
export function useSteps(conversationId: string): Steps {
  const client = useQueryClient();
  const turns = useInfiniteQuery(turnsQuery(conversationId));
  const messages = useInfiniteQuery(saidQuery(conversationId));
  useChanges((changes) => {
    if (changes === null || changes.has(conversationId)) void client.invalidateQueries({ queryKey: tracedQuery(conversationId).queryKey });
  });

  const pages = turns.data?.pages;
  const steps = useMemo(() => pages?.toReversed().flatMap(({ items }) => items.map(stepOf)), [pages]);
  const versions = useMemo(
    () => [...new Map((pages ?? []).flatMap((page) => page.versions.map((version) => [version.id, version] as const))).values()],
    [pages],
  );
  const spoken = useMemo(() => messages.data?.pages.toReversed().flatMap(({ items }) => items) ?? [], [messages.data]);
  const said = useMemo(() => saidIn(steps ?? [], spoken), [steps, spoken]);

  // What was said has to reach as far back as the turns do.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = messages;
  const oldest = steps?.[0]?.at;
  const reached = spoken[0]?.at;
  useEffect(() => {
    const short = oldest !== undefined && reached !== undefined && Date.parse(reached) >= Date.parse(oldest);
    if (short && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [oldest, reached, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return {
    steps,
    said,
    versions,
    hasEarlier: turns.hasNextPage,
    isLoadingEarlier: turns.isFetchingNextPage,
    loadEarlier: () => turns.fetchNextPage(),
    error: turns.error,
  };
}
