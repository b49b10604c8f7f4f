import type { MessageRecord, Page } from '@filo/api';
import type { InfiniteData } from '@tanstack/react-query';

type LoadedMessages = InfiniteData<Page<MessageRecord>>;

/** The loaded messages with the latest page asked again. When it no longer touches what was loaded, it stands alone. */
export function freshenMessages(loaded: LoadedMessages, latest: Page<MessageRecord>): LoadedMessages {
  const before = loaded.pages.toReversed().flatMap(({ items }) => items);
  const known = new Set(before.map(({ id }) => id));
  if (latest.nextCursor === null || !latest.items.some(({ id }) => known.has(id))) return { pages: [latest], pageParams: [undefined] };
  const fresh = new Set(latest.items.map(({ id }) => id));
  const items = [...before.filter(({ id }) => !fresh.has(id)), ...latest.items];
  return { pages: [{ items, nextCursor: loaded.pages.at(-1)?.nextCursor ?? null }], pageParams: [undefined] };
}
