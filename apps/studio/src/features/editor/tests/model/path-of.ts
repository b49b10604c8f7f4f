import { type FlowVersion, type Session, visitedOf } from '@filo/core';
import type { Highlight } from '../../store/editor-state.ts';

/** The way a test takes through the flow, up to and with a line; null before it comes anywhere. */
export function pathOf({ opening, played }: Session, flow: FlowVersion, upTo: number): Highlight | null {
  const all = [...(opening ? [opening] : []), ...played.slice(0, upTo + 1)];
  const { nodes, exits } = visitedOf(all, flow.id);
  if (nodes.length === 0) return null;
  const frame = all.at(-1)?.state.frames.findLast(({ flowVersionId }) => flowVersionId === flow.id);
  return { running: frame?.nodeId ?? null, nodes, exits: exits.map(({ nodeId, exit }) => `${nodeId}:${exit}`) };
}
