import { publishFlow, issue, type CallOf, type BrokenTest } from '@filo/api';
import type { Issue } from '@filo/core';
import { ProblemError } from '@filo/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { api } from '../../../api/client.ts';
import { useEditor } from '../store/editor-context.ts';

/** A version that went live. */
export interface PublishedVersion {
  version: number;
  moved: number;
}

/** Publishes the draft, and tells refusals apart that have an answer of their own. */
export function usePublish(onPublished: (version: PublishedVersion) => void) {
  const queryClient = useQueryClient();
  const flowId = useEditor((state) => state.flowId);
  return useMutation({
    mutationFn: (body: CallOf<typeof publishFlow>['body']) => api.call(publishFlow, { params: { id: flowId }, body }),
    onSuccess: async ({ version, moved }) => {
      onPublished({ version, moved });
      await queryClient.invalidateQueries({ queryKey: ['flows'] });
    },
  });
}

/** Mistakes that only the engine found. */
export function refusedIssues(error: unknown): Issue[] | null {
  if (!(error instanceof ProblemError && error.code === 'flow-has-errors')) return null;
  const found = z.array(issue).safeParse(error.document.issues);
  return found.success ? (found.data as Issue[]).filter(({ severity }) => severity === 'error') : [];
}

/** Tests that did not pass in the engine. */
export function refusedTests(error: unknown): BrokenTest[] | null {
  return error instanceof ProblemError && error.code === 'flow-tests-failed' ? (error.document.broken ?? []) : null;
}

/** Whether somebody else saved the draft in between. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'revision-conflict';
}
