import type { BrokenTest, FieldError, ProblemCode, UsingFlow } from '@filo/api';

/** What a problem document says beside its code and detail. */
export interface ProblemExtras {
  errors?: FieldError[];
  issues?: unknown[];
  /** Tests of a flow that do not pass. */
  broken?: BrokenTest[];
  /** Flows that use what should go. */
  usedBy?: UsingFlow[];
  /** Seconds after which trying again makes sense: the answer's `Retry-After`. */
  retryAfter?: number;
  /** Where one code stands for several statuses, which of them. */
  status?: number;
  /** Further headers of the answer (`Allow`, `Content-Range`). */
  headers?: Record<string, string>;
}

/**
 * The request cannot be served, for a reason the caller should know. Thrown anywhere below a handler, turned into a
 * problem document by `ProblemFilter`. `detail` is one sentence in the caller's terms.
 */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.code = code;
    this.extras = extras;
  }
}
