import type { Box } from '../../parts/box.ts';
import type { LaidCard } from './laid-card.ts';

/** The notes by the card that each stands nearest to, in the order in which they stand. */
export function notesOf(cards: readonly LaidCard[]): Map<string, LaidCard[]> {
  const bound = cards.filter(({ loose }) => !loose);
  const notes = cards.filter(({ loose }) => loose).toSorted((a, b) => a.y - b.y || a.x - b.x);
  const byCard = new Map<string, LaidCard[]>();
  for (const note of notes) {
    const nearest = bound.reduce<LaidCard | undefined>(
      (best, card) => (best && apart(note, best) <= apart(note, card) ? best : card),
      undefined,
    );
    if (nearest) byCard.set(nearest.id, [...(byCard.get(nearest.id) ?? []), note]);
  }
  return byCard;
}

/** Room between two boxes, with the distance of their middles to tell those apart that touch. */
function apart(a: Box, b: Box): number {
  const dx = Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width);
  const dy = Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height);
  const middles = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
  return Math.hypot(dx, dy) + middles / 1000;
}
