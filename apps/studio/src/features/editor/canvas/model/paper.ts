import type { FlowNode } from '@filo/core';
import type { CardNode } from './card-node.ts';

/** Class of the part of a note that it is taken hold of by: the rest lets the canvas below be reached. */
export const noteBar = 'note-bar';

/** What notes are to React Flow: paper of a size of its own, behind all cards and behind smaller notes, also while it is selected. */
export function paper({ type, config }: FlowNode, selected: boolean): Partial<CardNode> {
  if (type !== 'note') return {};
  const width = number(config['width']) ?? 200;
  const height = number(config['height']);
  return {
    width,
    ...(height !== undefined && { height }),
    // React Flow lifts what is selected by a thousand.
    zIndex: -1 - Math.round(Math.sqrt(width * (height ?? 60))) - (selected ? 1000 : 0),
    dragHandle: `.${noteBar}`,
    style: { pointerEvents: 'none' },
  };
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
