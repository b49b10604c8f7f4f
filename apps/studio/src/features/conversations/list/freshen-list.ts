import type { ConversationRecord, Page } from '@filo/api';
import type { InfiniteData } from '@tanstack/react-query';

type LoadedList = InfiniteData<Page<ConversationRecord>>;

/**
 * The loaded list with its first page asked again, as one page. `read` are changed ones that are not on that page; null for one that is
 * gone. When the first page no longer touches what was loaded, it stands alone: what lies between is not known.
 */
export function freshenList(
  loaded: LoadedList,
  first: Page<ConversationRecord>,
  read: ReadonlyMap<string, ConversationRecord | null>,
): LoadedList {
  const before = loaded.pages.flatMap(({ items }) => items);
  const known = new Set(before.map(({ id }) => id));
  const alone = first.nextCursor === null || (before.length > 0 && !first.items.some(({ id }) => known.has(id)));
  if (alone) return { pages: [first], pageParams: [undefined] };
  const all = new Map(before.map((item) => [item.id, item]));
  for (const item of first.items) all.set(item.id, item);
  for (const [id, item] of read) {
    if (item === null) all.delete(id);
    else all.set(id, item);
  }
  const items = [...all.values()].sort(latestFirst);
  return { pages: [{ items, nextCursor: loaded.pages.at(-1)?.nextCursor ?? null }], pageParams: [undefined] };
}

function latestFirst(a: ConversationRecord, b: ConversationRecord): number {
  if (a.lastMessageAt !== b.lastMessageAt) return a.lastMessageAt < b.lastMessageAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
