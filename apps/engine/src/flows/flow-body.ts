import { Problem } from '../problems/problem.ts';

/** What the addresses of flows take: a document, or an object with the document in it and more beside. */
export interface FlowBody {
  document: unknown;
  name?: string;
  revision?: number;
  channels?: string[];
}

/** Tells the two apart: a flow document has a `format`, the other has a `document`. Throws `Problem` when there is no format at all. */
export function flowBody(body: Record<string, unknown>): FlowBody {
  const read = 'format' in body || !('document' in body) ? { document: body } : (body as unknown as FlowBody);
  if (typeof read.document === 'object' && read.document !== null && 'format' in read.document) return read;
  throw new Problem('invalid-document', 'A flow document names its format, "filo.flow/1".', {
    errors: [{ path: 'document.format', message: 'is missing' }],
  });
}

/** The revision a save is meant for: in the body, or as an entity tag in If-Match. Throws `Problem` for another tag. */
export function savedRevision(body: FlowBody, ifMatch: string | undefined): number | undefined {
  if (body.revision !== undefined || ifMatch === undefined || ifMatch === '*') return body.revision;
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch)?.[1];
  if (revision === undefined)
    throw new Problem('invalid-request', 'If-Match must be the ETag of the draft.', {
      errors: [{ path: 'if-match', message: 'an entity tag such as "3"' }],
    });
  return Number(revision);
}
