import { problemCatalogue, type ProblemDocument } from '@filo/api';
import type { Problem } from './problem.ts';

/** The status a problem is answered with. */
export function problemStatus(problem: Problem): number {
  return problem.extras.status ?? problemCatalogue[problem.code].status;
}

/** The body that goes out for a problem. `instance` names this one occurrence, where the log knows it too. */
export function problemDocument(problem: Problem, instance?: string): ProblemDocument {
  const { title } = problemCatalogue[problem.code];
  return {
    type: `urn:filo:problem:${problem.code}`,
    title,
    status: problemStatus(problem),
    code: problem.code,
    detail: problem.message,
    ...(instance !== undefined && { instance }),
    ...(problem.extras.errors && { errors: problem.extras.errors }),
    ...(problem.extras.issues && { issues: problem.extras.issues }),
    ...(problem.extras.broken && { broken: problem.extras.broken }),
    ...(problem.extras.usedBy && { usedBy: problem.extras.usedBy }),
  };
}
