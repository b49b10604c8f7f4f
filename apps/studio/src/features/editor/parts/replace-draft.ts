import type { FlowDocument } from '@filo/core';
import type { EditorStore } from '../store/create-editor-store.ts';

/** Puts another document in place of the draft and gives back how to undo that; null when nothing is different. */
export function replaceDraft(store: EditorStore, document: FlowDocument): (() => void) | null {
  const { document: before, actions } = store.getState();
  actions.replace(document);
  const taken = store.getState().document;
  if (taken === before) return null;
  return () => {
    // What was changed since goes back as well, but can be had again: going back is a step of its own then.
    if (store.getState().document === taken) actions.undo();
    else actions.replace(before);
  };
}
