import { useReactFlow, useStore } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useCanvasPort } from '../../parts/canvas-port.ts';
import { cardWidth } from '../../parts/estimate-size.ts';
import { useEditor, useEditorActions } from '../../store/editor-context.ts';
import { intoView } from '../model/into-view.ts';
import { readableFrom, useCanvasUi } from './canvas-ui.ts';
import { panMs } from './pan-ms.ts';

/** Lets other rooms know the view, brings asked-for nodes into it, and notes when it is too far away to read. */
export function useCanvasView(frame: RefObject<HTMLDivElement | null>): void {
  const flow = useReactFlow();
  const { show } = useEditorActions();
  const focus = useEditor((state) => state.focus);
  const far = useStore(({ transform }) => transform[2] < readableFrom);

  useLayoutEffect(() => useCanvasUi.setState({ far }), [far]);

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
      write: (nodeId, otherwise) => {
        // Texts on cards can be written as far as they can be read.
        if (useCanvasUi.getState().far) show(nodeId);
        useCanvasUi.setState({ writing: { nodeId, path: null, after: null, long: false, otherwise } });
      },
    });
    return () => setPort(null);
  }, [flow, frame, show]);

  useEffect(() => {
    if (!focus || !frame.current) return;
    const node = flow.getInternalNode(focus.nodeId);
    if (!node) return;
    const { x, y } = node.internals.positionAbsolute;
    const { width = cardWidth, height = 160 } = node.measured;
    const { clientWidth, clientHeight } = frame.current;
    const view = flow.getViewport();
    const next = intoView({ x, y, width, height }, view, { width: clientWidth, height: clientHeight });
    if (next !== view) void flow.setViewport(next, { duration: panMs() });
  }, [focus, flow, frame]);
}
