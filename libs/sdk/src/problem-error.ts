import { problem, type ProblemCode, type ProblemDocument } from '@filo/api';

/** Thrown by the client when the engine refused or failed: branch on `code`. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly status: number;
  readonly document: ProblemDocument;
  /** Seconds to wait before trying again, when the engine said so. */
  readonly retryAfter: number | null;

  constructor(document: ProblemDocument, retryAfter: number | null) {
    super(document.detail);
    this.code = document.code;
    this.status = document.status;
    this.document = document;
    this.retryAfter = retryAfter;
  }
}

/** Reads the answer of a failed request; one that is no problem document (a proxy's page) becomes `unavailable`. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const text = await response.text();
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const read = problem.safeParse(parseJson(text));
  const document: ProblemDocument = read.success
    ? read.data
    : { type: 'about:blank', title: response.statusText, status: response.status, code: 'unavailable', detail: text.slice(0, 500) };
  return new ProblemError(document, Number.isFinite(retryAfter) ? retryAfter : null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
