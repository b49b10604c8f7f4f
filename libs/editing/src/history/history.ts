import type { FlowDocument } from '@filo/core';
import type { Command } from '../commands/command.ts';

/** One thing that was done: the document on its other side, and what the change was. */
export interface HistoryStep {
  readonly document: FlowDocument;
  readonly label: Command['do'];
  readonly at: number;
  readonly merge?: string | undefined;
}

/** What can be undone and redone around the document as it is now. */
export interface History {
  /** Oldest first; each step has the document before it. */
  readonly past: readonly HistoryStep[];
  readonly present: FlowDocument;
  /** Next to redo first; each step has the document after it. */
  readonly future: readonly HistoryStep[];
}

/** The history of a document nothing was done to yet. */
export function startHistory(document: FlowDocument): History {
  return { past: [], present: document, future: [] };
}
