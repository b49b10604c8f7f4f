import type { MessageRecord, Page } from '@filo/api';

/** The loaded messages with the latest page asked again, which touches them, and with older ones that changed. */
export function freshenMessages(
  loaded: Page<MessageRecord>,
  latest: Page<MessageRecord>,
  changed: readonly MessageRecord[],
): Page<MessageRecord> {
  if (latest.nextCursor === null) return latest;
  const fresh = new Set(latest.items.map(({ id }) => id));
  const older = new Map(changed.map((message) => [message.id, message]));
  const before = loaded.items.filter(({ id }) => !fresh.has(id)).map((message) => older.get(message.id) ?? message);
  return { items: [...before, ...latest.items], nextCursor: loaded.nextCursor };
}
