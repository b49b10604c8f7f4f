import { NodeResizer } from '@xyflow/react';
import type { FlowNode } from '@filo/core';
import { useEditorActions } from '../../store/editor-context.ts';
import { leastNote } from '../actions/use-sizing.ts';

/** Handles at the edges of a note that make it larger and smaller: one step of undo. */
export function NoteSizer({ node }: { node: FlowNode }) {
  const { run } = useEditorActions();
  return (
    <NodeResizer
      minWidth={leastNote.width}
      minHeight={leastNote.height}
      onResizeEnd={(_, { x, y, width, height }) =>
        run({
          do: 'all',
          commands: [
            { do: 'set-config', nodeId: node.id, config: { ...node.config, width: Math.round(width), height: Math.round(height) } },
            { do: 'move-nodes', positions: { [node.id]: { x: Math.round(x), y: Math.round(y) } } },
          ],
        })
      }
    />
  );
}
