import type { FlowNode } from '@filo/core';
import { useEditor } from './editor-context.ts';

/** One node of the open flow; undefined when it is gone. Draws again only when that node changes. */
export function useNode(nodeId: string | undefined): FlowNode | undefined {
  return useEditor(({ document }) => (nodeId === undefined ? undefined : document.nodes.find(({ id }) => id === nodeId)));
}
