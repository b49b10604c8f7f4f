import { useReactFlow } from '@xyflow/react';
import { type RefObject, useMemo } from 'react';
import { cardWidth } from '../../parts/estimate-size.ts';
import { focusSettings } from '../../parts/focus-settings.ts';
import { freeExit } from '../../parts/free-exit.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { beginWriting } from '../../parts/begin-writing.ts';
import { boxOf } from '../../parts/box-of.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';

/** Opens menus and the settings from the keyboard, beside the selected card or edge. */
export function useOpening(
  frame: RefObject<HTMLDivElement | null>,
): Record<'openMenu' | 'openPicker' | 'openSettings' | 'writeText', () => void> {
  const store = useEditorStore();
  const flow = useReactFlow();
  const { openPanel } = useCanvasTools();
  return useMemo(() => {
    const middle = (of: Element | null | undefined = frame.current) => {
      const { left, top, width, height } = of?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const selected = () => {
      const { document, selection } = store.getState();
      return selection.length === 1 ? document.nodes.find(({ id }) => id === selection[0]) : undefined;
    };
    const openSettings = (): void => {
      const node = selected();
      if (!node) return;
      openPanel('node');
      focusSettings(node.id);
    };
    return {
      openSettings,
      writeText: () => {
        const node = selected();
        if (node) beginWriting(node.id, openSettings);
      },
      openMenu: () => {
        const node = selected();
        const [edgeId, ...moreEdges] = useCanvasUi.getState().selectedEdges;
        if (!node && edgeId !== undefined && moreEdges.length === 0) {
          const drawn = frame.current?.querySelector(`.react-flow__edge[data-id="${CSS.escape(edgeId)}"]`);
          useCanvasUi.setState({ menu: { at: middle(drawn), target: { on: 'edge', edgeId } } });
          return;
        }
        const box = node && boxOf(node);
        const at = box ? flow.flowToScreenPosition({ x: box.x + box.width / 2, y: box.y + 22 }) : middle();
        useCanvasUi.setState({ menu: { at, target: node ? { on: 'card', nodeId: node.id } : { on: 'canvas' } } });
      },
      openPicker: () => {
        const node = selected();
        const exit = node && freeExit(node, store.getState().document.edges);
        const box = node && boxOf(node);
        const at = box ? flow.flowToScreenPosition({ x: box.x + box.width + 12, y: box.y }) : middle();
        const place = box ? { x: box.x + box.width + 80 + cardWidth / 2, y: box.y + 22 } : flow.screenToFlowPosition(at);
        useCanvasUi.setState({
          picker: { at, place, from: node && exit !== undefined ? { nodeId: node.id, exit } : undefined, byHand: false },
        });
      },
    };
  }, [store, flow, frame, openPanel]);
}
