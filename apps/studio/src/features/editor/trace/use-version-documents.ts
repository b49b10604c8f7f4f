import type { FlowDocument } from '@filo/core';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { versionQuery } from '../parts/version-query.ts';
import type { RunVersion } from './use-steps.ts';

/** The documents of the versions that turns ran on, by version id, as they arrive. */
export function useVersionDocuments(versions: readonly RunVersion[]): ReadonlyMap<string, FlowDocument> {
  // The same function while the versions are: only then is the map kept between drawings.
  const combine = useCallback(
    (answers: readonly UseQueryResult<FlowDocument>[]) =>
      new Map(
        versions.flatMap(({ id }, index) => {
          const document = answers[index]?.data;
          return document ? [[id, document] as const] : [];
        }),
      ),
    [versions],
  );
  return useQueries({ queries: versions.map(({ flowId, version }) => versionQuery(flowId, version)), combine });
}
