import { useReactFlow } from '@xyflow/react';
import { type DragEventHandler, useMemo } from 'react';
import type { Point } from '../../parts/box.ts';
import { cardWidth } from '../../parts/estimate-size.ts';
import { paletteDrag } from '../../parts/palette-drag.ts';
import { useAddNode } from '../../parts/use-add-node.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { focusCard } from '../../parts/focus-card.ts';
import { useCanvasUi } from './canvas-ui.ts';

type Dropping = Record<'onDragOver' | 'onDragLeave' | 'onDrop', DragEventHandler<HTMLElement>>;

/** Takes what is dragged from the palette: onto empty canvas, or onto an edge, which then leads through the new node. */
export function useDropping(): Dropping {
  const store = useEditorStore();
  const flow = useReactFlow();
  const add = useAddNode();
  return useMemo(
    () => ({
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(paletteDrag)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        const edge = edgeAt({ x: event.clientX, y: event.clientY });
        if (useCanvasUi.getState().hotEdge !== edge) useCanvasUi.setState({ hotEdge: edge });
      },
      onDragLeave: () => useCanvasUi.setState({ hotEdge: null }),
      onDrop: (event) => {
        const type = event.dataTransfer.getData(paletteDrag);
        if (type === '') return;
        event.preventDefault();
        const point = { x: event.clientX, y: event.clientY };
        const { x, y } = flow.screenToFlowPosition(point);
        const edgeId = edgeAt(point);
        const into = store.getState().document.edges.find(({ id }) => id === edgeId);
        useCanvasUi.setState({ hotEdge: null });
        // The keyboard goes where the hand is: the next key is meant for the new card.
        focusCard(event.currentTarget, add(type, { at: { x: x - cardWidth / 2, y: y - 22 }, into }));
      },
    }),
    [store, flow, add],
  );
}

function edgeAt({ x, y }: Point): string | null {
  return document.elementFromPoint(x, y)?.closest<SVGElement>('.react-flow__edge')?.dataset['id'] ?? null;
}
