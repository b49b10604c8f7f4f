import type { Button } from '@filo/core';
import type { ButtonLook, SeenButton } from './seen-item.ts';

/** Buttons one below the other, or all in one row. */
export function showButtons(buttons: readonly Button[], look: ButtonLook, rows: 'each' | 'one'): SeenButton[] {
  return buttons.map((button, index) => ({ label: button.label, look, row: rows === 'each' ? index : 0, button }));
}
