import type { WidgetMessage } from '@filo/api';
import type { Bubble, Button } from '@filo/core';
import type { Pending } from '../state/pending.ts';

/** One message of the thread as it is drawn, whether the server has it or not. */
export interface Entry {
  /** Stays the same when the server's copy takes the place of what the visitor wrote. */
  key: string;
  at: string;
  author: WidgetMessage['author'];
  authorName: string | null;
  bubbles: readonly Bubble[];
  buttons: readonly Button[];
  /** Set while the server has not shown it. */
  pending: Pending | null;
}

/** The thread in the order it is read: a sent message right below what it answered, an unsent one at the end. */
export function arrange(messages: readonly WidgetMessage[], pending: readonly Pending[]): Entry[] {
  const ids = new Set(['', ...messages.map((message) => message.id)]);
  const below = (id: string) => pending.filter((one) => one.after === id).map(own);
  const last = pending.filter((one) => one.after === null || !ids.has(one.after)).map(own);
  return [...below(''), ...messages.flatMap((message) => [shown(message), ...below(message.id)]), ...last];
}

function own(pending: Pending): Entry {
  const { clientId, at, bubbles } = pending;
  return { key: clientId, at, author: 'contact', authorName: null, bubbles, buttons: [], pending };
}

function shown(message: WidgetMessage): Entry {
  const { id, clientId, at, author, authorName } = message;
  // The wire says only that a bubble has a kind: what the chat cannot draw is said so by its bubble.
  const bubbles = message.bubbles as unknown as readonly Bubble[];
  const buttons = message.buttons as unknown as readonly Button[];
  return { key: clientId ?? id, at, author, authorName, bubbles, buttons, pending: null };
}
