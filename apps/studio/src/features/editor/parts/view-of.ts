import type { NodeView } from '@filo/nodes/editor';
import { nodeViews } from '@filo/nodes/editor';

/** How a node type looks; undefined for a type this build does not know. Its config is checked by `readNode` before it is shown. */
export function viewOf(type: string): NodeView | undefined {
  return nodeViews.get(type) as NodeView | undefined;
}
