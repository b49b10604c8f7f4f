import type { History } from './history.ts';

/** Whether there is something to redo. */
export function canRedo(history: History): boolean {
  return history.future.length > 0;
}

/** The history one step forward again; as it was when there is nothing to redo. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (!next) return history;
  return { past: [...past, { ...next, document: present }], present: next.document, future: rest };
}
