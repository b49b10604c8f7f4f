import { type FlowDocument, flowDocument, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { Problem } from '../problems/problem.ts';

/** Most places of a wrong document that one answer lists. */
const maxErrors = 50;

/** Reads a flow as sent or imported, older shapes included. Throws `Problem` when it is no flow document. */
export function readDocument(json: unknown): FlowDocument {
  const read = flowDocument.safeParse(migrateDocument(json, nodeKinds));
  if (read.success) return read.data;
  const errors = read.error.issues
    .slice(0, maxErrors)
    .map((issue) => ({ path: ['document', ...issue.path.map(String)].join('.'), message: issue.message }));
  throw new Problem('invalid-document', 'This is not a flow document of the format filo.flow/1.', { errors });
}
