import type { FlowDocument } from '@filo/core';
import { useQueries } from '@tanstack/react-query';
import { versionQuery } from '../parts/version-query.ts';
import type { RunVersion } from './use-steps.ts';

/** The documents of the versions that turns ran on, by version id, as they arrive. */
export function useVersionDocuments(versions: readonly RunVersion[]): ReadonlyMap<string, FlowDocument> {
  return useQueries({
    queries: versions.map(({ flowId, version }) => versionQuery(flowId, version)),
    combine: (answers) => new Map(versions.flatMap(({ id }, index) => (answers[index]?.data ? [[id, answers[index].data] as const] : []))),
  });
}
