import { useReactFlow, useStore } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useCanvasPort } from '../../parts/canvas-port.ts';
import { useEditor } from '../../store/editor-context.ts';

/** Below this zoom words on cards are specks: they are not painted. */
const readableFrom = 0.32;

/** Lets other rooms know the view, brings asked-for nodes into it, and says whether it is too far away to read. */
export function useCanvasView(frame: RefObject<HTMLDivElement | null>): boolean {
  const flow = useReactFlow();
  const focus = useEditor((state) => state.focus);
  const far = useStore(({ transform }) => transform[2] < readableFrom);

  useEffect(() => {
    const { setPort } = useCanvasPort.getState();
    setPort({
      middle: () => {
        const { left, top, width, height } = frame.current?.getBoundingClientRect() ?? new DOMRect();
        return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 });
      },
      sizeOf: (nodeId) => {
        const { width, height } = flow.getInternalNode(nodeId)?.measured ?? {};
        return width === undefined || height === undefined ? undefined : { width, height };
      },
    });
    return () => setPort(null);
  }, [flow, frame]);

  useEffect(() => {
    if (!focus || !frame.current) return;
    const node = flow.getInternalNode(focus.nodeId);
    if (!node) return;
    const { x, y } = node.internals.positionAbsolute;
    const { width = 0, height = 0 } = node.measured;
    const { clientWidth, clientHeight } = frame.current;
    const view = flow.getViewport();
    const left = x * view.zoom + view.x;
    const top = y * view.zoom + view.y;
    const inView = left > 16 && top > 16 && left + width * view.zoom < clientWidth - 16 && top + height * view.zoom < clientHeight - 16;
    if (!inView) void flow.setCenter(x + (width || 240) / 2, y + (height || 160) / 2, { zoom: Math.max(view.zoom, 0.6), duration: 180 });
  }, [focus, flow, frame]);

  return far;
}
