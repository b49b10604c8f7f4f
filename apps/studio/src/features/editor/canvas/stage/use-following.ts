import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Box } from '../../parts/box.ts';
import { useEditor, useEditorStore } from '../../store/editor-context.ts';
import { useTry } from '../../store/use-try.ts';
import { boxOf } from '../../parts/box-of.ts';
import { clearView } from '../model/clear-view.ts';
import { panMs } from './pan-ms.ts';
import { useMovedByHand } from './use-moved-by-hand.ts';

/** Pans gently to a node that is followed, out from under the window of Try it, unless the person is moving the view. */
export function useFollowing(frame: RefObject<HTMLDivElement | null>): void {
  const flow = useReactFlow();
  const store = useEditorStore();
  const followed = useEditor((state) => state.followed);
  const isMoving = useMovedByHand(frame);

  useEffect(() => {
    const screen = frame.current?.getBoundingClientRect();
    const node = store.getState().document.nodes.find(({ id }) => id === followed?.nodeId);
    if (!screen || !node || isMoving()) return;
    const view = flow.getViewport();
    const next = clearView(boxOf(node), view, { x: 0, y: 0, width: screen.width, height: screen.height }, coverOf(screen));
    if (next !== view) void flow.setViewport(next, { duration: panMs() });
  }, [followed, flow, store, frame, isMoving]);
}

/** What of the canvas lies under the window of Try it. */
function coverOf(screen: DOMRect): Box | null {
  const cover = useTry.getState().window?.getBoundingClientRect();
  return cover ? { x: cover.x - screen.x, y: cover.y - screen.y, width: cover.width, height: cover.height } : null;
}
