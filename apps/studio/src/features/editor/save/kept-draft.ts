import { flowDocument, type FlowDocument } from '@filo/core';
import { z } from 'zod';
import type { SavedDraft } from '../store/editor-state.ts';

const kept = z.object({ base: flowDocument, revision: z.int(), document: flowDocument });

const keyOf = (flowId: string): string => `filo.draft.${flowId}`;

/** Keeps unsaved changes in this browser, with what they were made on, so that closing the tab without a connection loses nothing. */
export function keepHere(flowId: string, { document: base, revision }: SavedDraft, document: FlowDocument): void {
  try {
    localStorage.setItem(keyOf(flowId), JSON.stringify({ base, revision, document }));
  } catch {
    // The browser has no room, or forbids it. The draft is still in this tab and on its way to the server.
    forgetKept(flowId);
  }
}

/** Unsaved changes kept in this browser; null when there are none that can be read. */
export function readKept(flowId: string): { base: FlowDocument; revision: number; document: FlowDocument } | null {
  const text = localStorage.getItem(keyOf(flowId));
  if (text === null) return null;
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    forgetKept(flowId);
    return null;
  }
}

/** Lets go of what was kept: the server has it. */
export function forgetKept(flowId: string): void {
  localStorage.removeItem(keyOf(flowId));
}
