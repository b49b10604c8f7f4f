import type { Say } from './node-view.ts';

/** The first of a list, and how many more there are in words: cards stay short. */
export function shortList<Item>(items: readonly Item[], most: number, say: Say): { shown: readonly Item[]; more: string | undefined } {
  const rest = items.length - most;
  // One more line would say no less than "1 more".
  if (rest <= 1) return { shown: items, more: undefined };
  return { shown: items.slice(0, most), more: say({ en: `${rest} more`, it: `altri ${rest}` }) };
}
