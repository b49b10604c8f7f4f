import type { MessageRecord } from '@filo/api';

/** What stands in a thread: a day, or a message. */
export type TimelineItem =
  | { kind: 'day'; id: string; at: string }
  | {
      kind: 'message';
      id: string;
      message: MessageRecord;
      /** What the pressed button said, when a customer pressed one. */
      pressed: string | null;
      /** Payloads of this message's buttons that the customer pressed later. */
      chosen: readonly string[];
      /** The last of several by the same author: it carries who and when. */
      isLast: boolean;
    };

/** Messages of the same author within this time stand together, in ms. */
const togetherMs = 5 * 60_000;

/** Puts messages, oldest first, in the order of a thread: days between them, presses by what the button said. */
export function timeline(messages: readonly MessageRecord[]): TimelineItem[] {
  const chosen = new Map<string, string[]>();
  const pressed = messages.map((message, index) => {
    if (message.direction !== 'in' || message.payload === null) return null;
    const { payload } = message;
    const asked = messages.slice(0, index).findLast((earlier) => labelOf(earlier, payload) !== null);
    if (asked) chosen.set(asked.id, [...(chosen.get(asked.id) ?? []), payload]);
    return (asked && labelOf(asked, payload)) ?? wordsOf(message) ?? payload;
  });
  return messages.flatMap((message, index): TimelineItem[] => {
    const before = messages[index - 1];
    const next = messages[index + 1];
    const item: TimelineItem = {
      kind: 'message',
      id: message.id,
      message,
      pressed: pressed[index] ?? null,
      chosen: chosen.get(message.id) ?? [],
      isLast: !next || !together(message, next),
    };
    const isNewDay = !before || dayOf(before.at) !== dayOf(message.at);
    return isNewDay ? [{ kind: 'day', id: `day ${message.id}`, at: message.at }, item] : [item];
  });
}

function together(message: MessageRecord, next: MessageRecord): boolean {
  const sameAuthor = message.author === next.author && message.authorId === next.authorId && message.status === next.status;
  return sameAuthor && dayOf(message.at) === dayOf(next.at) && new Date(next.at).getTime() - new Date(message.at).getTime() < togetherMs;
}

/** The day in the reader's time zone. */
function dayOf(at: string): string {
  return new Date(at).toDateString();
}

/** Buttons under a message and on its cards. */
function labelOf({ direction, bubbles, buttons }: MessageRecord, payload: string): string | null {
  if (direction !== 'out') return null;
  const onCards = bubbles.flatMap((bubble): unknown[] => (Array.isArray(bubble['cards']) ? bubble['cards'] : [])).flatMap(buttonsOf);
  const label = [...buttons, ...onCards].find((button) => button['payload'] === payload)?.['label'];
  return typeof label === 'string' ? label : null;
}

function buttonsOf(card: unknown): Record<string, unknown>[] {
  const buttons = (card as { buttons?: unknown } | null)?.buttons;
  return Array.isArray(buttons) ? (buttons as Record<string, unknown>[]) : [];
}

function wordsOf({ bubbles }: MessageRecord): string | null {
  const text = bubbles.find(({ kind }) => kind === 'text')?.['text'];
  return typeof text === 'string' ? text : null;
}
