import type { History } from './history.ts';

/** Whether there is something to undo. */
export function canUndo(history: History): boolean {
  return history.past.length > 0;
}

/** The history one step back; as it was when there is nothing to undo. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (!last) return history;
  return { past: past.slice(0, -1), present: last.document, future: [{ ...last, document: present, merge: undefined }, ...future] };
}
