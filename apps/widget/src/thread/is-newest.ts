import type { Entry } from './arrange.ts';

/** Whether nobody has said anything after an entry; notes of the system do not count. */
export function isNewest(entries: readonly Entry[], entry: Entry): boolean {
  return entries.findLast((one) => one.author !== 'system') === entry;
}
