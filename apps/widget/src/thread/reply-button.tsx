import type { Button } from '@filo/core';
import { useChat } from '../panel/chat-context.ts';

/** An answer the visitor gives by pressing it. The button goes away then, so the focus moves on before it is lost. */
export function ReplyButton({ button, disabled }: { button: Extract<Button, { kind: 'reply' }>; disabled: boolean }) {
  const { outbox } = useChat();
  const press = (event: MouseEvent & { currentTarget: HTMLButtonElement }) => {
    const panel = event.currentTarget.closest<HTMLElement>('.panel');
    // Only who pressed it with the keyboard goes on in the field: on a touch screen that would raise the keyboard.
    const next = event.detail === 0 ? panel?.querySelector('textarea') : panel;
    (next ?? panel)?.focus({ preventScroll: true });
    outbox.press(button);
  };
  return (
    <button type="button" class="chip" dir="auto" disabled={disabled} onClick={press}>
      {button.label}
    </button>
  );
}
