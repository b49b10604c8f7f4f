import type { Bubble } from '@filo/core';
import type { PlannedMedia } from './plan.ts';

/** Gives every file that the vendor holds an id of ours; the vendor's reference goes to the media table alone. */
export function takeMedia(bubbles: readonly Bubble[], newId: () => string): { bubbles: Bubble[]; media: PlannedMedia[] } {
  const media: PlannedMedia[] = [];
  const taken = bubbles.map((bubble): Bubble => {
    if (!('ref' in bubble) || bubble.ref === undefined) return bubble;
    const { ref, ...shown } = bubble;
    const id = newId();
    media.push({ id, ref, name: shown.name ?? null, mime: shown.mime ?? null, size: shown.size ?? null });
    return { ...shown, mediaId: id };
  });
  return { bubbles: taken, media };
}
