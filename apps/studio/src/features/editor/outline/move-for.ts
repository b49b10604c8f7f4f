import type { KeyboardEvent } from 'react';
import { parentOf, type Row } from './rows.ts';

/** Where a key leads in the tree, or whether it folds the current row; null for keys that mean something else. */
export function moveFor(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  rows: readonly Row[],
  at: number,
): { to: number } | { fold: boolean } | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const expanded = rows[at]?.expanded;
  switch (event.key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: rows.length - 1 };
    case 'ArrowRight':
      return expanded === false ? { fold: false } : { to: expanded === true ? at + 1 : at };
    case 'ArrowLeft':
      return expanded === true ? { fold: true } : { to: parentOf(rows, at) };
    default:
      return null;
  }
}
