import type { JsonObject } from '@filo/core';
import { findWrongPlaces, type WrongPlace } from './wrong-places.ts';

/** Why a file is no flow, ready to be said in words. */
export type FileProblem =
  | { kind: 'too-large' }
  | { kind: 'not-json'; at: { line: number; column: number } | null }
  | { kind: 'not-a-flow' }
  | { kind: 'other-format'; format: string }
  | { kind: 'wrong'; places: WrongPlace[] };

/** Most bytes of a flow: what the engine takes in one request. */
export const maxFlowBytes = 1024 * 1024;

/** The format this studio reads. */
export const knownFormat = 'filo.flow/1';

/** Reads a flow from a file somebody chose or dropped: the document, or why it is none. */
export async function readFlowFile(file: Pick<File, 'size' | 'text'>): Promise<{ document: JsonObject } | { problem: FileProblem }> {
  if (file.size > maxFlowBytes) return { problem: { kind: 'too-large' } };
  const text = await file.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: { kind: 'not-json', at: error instanceof Error ? placeOf(error.message, text) : null } };
  }
  const flow = unwrap(json);
  if (flow === null || typeof flow['format'] !== 'string') return { problem: { kind: 'not-a-flow' } };
  // The language of flows comes only with the first import: the list does not need it.
  const { flowDocument, migrateDocument } = await import('@filo/core');
  const read = flowDocument.safeParse(migrateDocument(flow, new Map()));
  if (read.success) return { document: flow };
  if (flow['format'] !== knownFormat) return { problem: { kind: 'other-format', format: flow['format'] } };
  return { problem: { kind: 'wrong', places: findWrongPlaces(read.error.issues, flow) } };
}

/** A flow as exported, or as the API answers it with its revision beside it. */
function unwrap(json: unknown): JsonObject | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const object = json as JsonObject;
  const inner = object['document'];
  if ('format' in object || typeof inner !== 'object' || inner === null || Array.isArray(inner)) return object;
  return inner;
}

/** Browsers say where JSON breaks in words of their own: a line and column, or a position from the start. */
function placeOf(message: string, text: string): { line: number; column: number } | null {
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineColumn) return { line: Number(lineColumn[1]), column: Number(lineColumn[2]) };
  const position = /position (\d+)/.exec(message);
  const end = /end of (?:JSON|data|input)|EOF/i.test(message) ? text.length : null;
  const offset = position ? Number(position[1]) : end;
  if (offset === null) return null;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
