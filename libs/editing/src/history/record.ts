import type { FlowDocument } from '@filo/core';
import type { Command } from '../commands/command.ts';
import type { History, HistoryStep } from './history.ts';

/** Steps kept. Documents share their parts, so a step costs little more than what it changed. */
const maxSteps = 300;
/** Changes with the same `merge` key that follow each other within this many ms are one step. */
const joinMs = 1000;

/** What was done, and when (Unix ms). */
export interface Deed {
  label: Command['do'];
  at: number;
  /** Changes with the same key are one step while they follow each other quickly: typing in a field. */
  merge?: string | undefined;
}

/** Takes a new document in as one step that can be undone. The same document again is no step. */
export function record(history: History, document: FlowDocument, { label, at, merge }: Deed): History {
  if (document === history.present) return history;
  const last = history.past.at(-1);
  if (last && history.future.length === 0 && joins(last, merge, at))
    return { past: [...history.past.slice(0, -1), { ...last, at }], present: document, future: [] };
  const step: HistoryStep = { document: history.present, label, at, merge };
  return { past: [...history.past, step].slice(-maxSteps), present: document, future: [] };
}

function joins(last: HistoryStep, merge: string | undefined, at: number): boolean {
  return merge !== undefined && last.merge === merge && at >= last.at && at - last.at <= joinMs;
}
