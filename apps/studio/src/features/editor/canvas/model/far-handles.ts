import type { FlowNode } from '@filo/core';
import type { InternalNode, NodeHandle } from '@xyflow/react';
import { guessHandles } from './guess-handles.ts';

/** Where edges end at a card seen from far away: where they were measured when it was drawn in full, else where they will about be. */
export function farHandles(node: FlowNode, bounds: InternalNode['internals']['handleBounds']): readonly NodeHandle[] {
  const guess = guessHandles(node);
  const measured: NodeHandle[] = [...(bounds?.source ?? []), ...(bounds?.target ?? [])];
  const ids = new Set(measured.map(({ id, type }) => `${type} ${id ?? ''}`));
  return guess.every(({ id, type }) => ids.has(`${type} ${id ?? ''}`)) ? measured : guess;
}
