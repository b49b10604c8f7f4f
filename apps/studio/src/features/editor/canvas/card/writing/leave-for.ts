import { focusCard } from '../../../parts/focus-card.ts';
import { useCanvasUi, type WritingPlace } from '../../stage/canvas-ui.ts';
import { textsOn } from './texts-on.ts';

/** Where the keyboard goes from a text of a card: to the card itself, to its neighbours, or on to a new entry of the same list. */
export type Whither = 'card' | 'next' | 'before' | 'entry';

/** Goes on writing elsewhere on the card, or back to the card where there is nothing more to write. */
export function leaveFor(whither: Whither, place: WritingPlace, path: string): void {
  const writing = whither === 'card' ? null : placeFrom(whither, place, path);
  useCanvasUi.setState({ writing });
  if (!writing) focusCard(document.body, place.nodeId);
}

function placeFrom(whither: Exclude<Whither, 'card'>, place: WritingPlace, path: string): WritingPlace | null {
  const { nodeId, after } = place;
  if (whither === 'entry') return { nodeId, path: null, after: path, long: false };
  // A new entry stands between texts whose places it moves: from there only the way back is sure.
  if (after !== null) return whither === 'before' ? { nodeId, path: after, after: null, long: false } : null;
  const texts = textsOn(nodeId);
  const to = texts[texts.findIndex((text) => text.path === path) + (whither === 'next' ? 1 : -1)];
  return to ? { nodeId, after: null, ...to } : null;
}
