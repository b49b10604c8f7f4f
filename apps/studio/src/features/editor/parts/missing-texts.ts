import type { Issue } from '@filo/core';

/** How many texts are not there yet in a language, in the whole flow or in one of its nodes. */
export function missingTexts(issues: readonly Issue[], language: string, nodeId?: string): number {
  return issues.filter(
    ({ code, params, nodeId: at }) =>
      code === 'missing-translation' && params['language'] === language && (nodeId === undefined || at === nodeId),
  ).length;
}
