import { create } from 'zustand';

/** Uploads that were deleted a moment ago: gone from sight, and still there until nobody wants them back. */
export const useLeaving = create<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

/** Takes an upload out of sight, or brings it back. */
export function setLeaving(id: string, leaving: boolean): void {
  useLeaving.setState(({ ids }) => {
    const next = new Set(ids);
    if (leaving) next.add(id);
    else next.delete(id);
    return { ids: next };
  });
}
