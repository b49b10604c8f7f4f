import type { Button } from '@filo/core';
import { useChat } from '../panel/chat-context.ts';

/** An answer the visitor gives by pressing it. */
export function ReplyButton({ button, disabled }: { button: Extract<Button, { kind: 'reply' }>; disabled: boolean }) {
  const { outbox } = useChat();
  return (
    <button type="button" class="chip" dir="auto" disabled={disabled} onClick={() => outbox.press(button)}>
      {button.label}
    </button>
  );
}
