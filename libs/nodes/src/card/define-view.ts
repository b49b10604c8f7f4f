import { memo } from 'react';
import type { NodeView } from './node-view.ts';

/** Gives a view its config type, and keeps its body from being drawn again while config and canvas stay the same. */
export function defineView<Config>(view: NodeView<Config>): NodeView<Config> {
  return { ...view, Body: memo(view.Body) };
}
