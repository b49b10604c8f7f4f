import { graphemeBoundary } from './grapheme-boundary.ts';

/** Shortens a label to `max` UTF-16 units, the last of them an ellipsis. */
export function cutLabel(label: string, max: number): string {
  return label.length <= max ? label : `${label.slice(0, graphemeBoundary(label, max - 1)).trimEnd()}…`;
}
