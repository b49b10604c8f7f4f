import type { z } from 'zod';
import type { CheckCode, Issue } from '../check/issue.ts';

/** A zod error as issues of `check`: one per mistake, with the place in dots. */
export function schemaIssues(error: z.ZodError, code: CheckCode, nodeId: string | null): Issue[] {
  return error.issues
    .slice(0, 50)
    .map((issue) => ({ code, nodeId, severity: 'error', params: { path: issue.path.join('.'), message: issue.message } }));
}
