import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '../../store/editor-context.ts';
import { boxOf } from '../../parts/box-of.ts';
import { readableFrom, useCanvasUi } from './canvas-ui.ts';
import { panMs } from './pan-ms.ts';

const padding = 0.12;
const many = 60;

/**
 * Shows the whole flow, or some of its nodes. React Flow's own way waits until every card was drawn once; cards out of view
 * never are, and their sizes are known well enough.
 */
export function useFitting(): (nodeIds?: readonly string[]) => void {
  const store = useEditorStore();
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  return useCallback(
    (nodeIds) => {
      const { nodes } = store.getState().document;
      const boxes = nodes.filter(({ id }) => !nodeIds || nodeIds.includes(id)).map(boxOf);
      if (boxes.length === 0) return;
      const x = Math.min(...boxes.map((box) => box.x));
      const y = Math.min(...boxes.map((box) => box.y));
      const bounds = {
        x,
        y,
        width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
        height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
      };
      const { width, height, minZoom } = flowStore.getState();
      const view = getViewportForBounds(bounds, width, height, minZoom, nodeIds ? 1.2 : 1, padding);
      // Told before the cards come into view, so that none of them is drawn in full first.
      useCanvasUi.setState({ far: view.zoom < readableFrom });
      void flow.setViewport(view, { duration: boxes.length > many ? 0 : panMs() });
    },
    [store, flow, flowStore],
  );
}
