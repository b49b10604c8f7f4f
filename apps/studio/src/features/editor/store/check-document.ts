import { checkFlow, type CheckOptions } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { EditorStore } from './create-editor-store.ts';

/** Pause after a change before the flow is checked, in ms: typing must never wait for it. */
const pauseMs = 200;

/** Keeps `issues` up with the document. Gives back what stops it. */
export function keepChecked(store: EditorStore, options: () => CheckOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    const { document, actions } = store.getState();
    actions.setIssues(checkFlow(document, nodeKinds, options()));
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.document === before.document) return;
    clearTimeout(timer);
    timer = setTimeout(check, pauseMs);
  });
  check();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
