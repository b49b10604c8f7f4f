import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Point } from '../../parts/box.ts';
import { isTyping } from '../../parts/is-typing.ts';
import { useClips } from '../actions/use-clips.ts';
import { useRemoving } from '../actions/use-removing.ts';
import { onBoard } from './on-board.ts';

/** Copy, cut and paste by the browser's own events, which need no permission and reach other tabs and windows. */
export function useClipKeys(frame: RefObject<HTMLDivElement | null>): void {
  const flow = useReactFlow();
  const clips = useClips();
  const { removeSelected } = useRemoving();

  useEffect(() => {
    let mouse: Point | undefined;
    const elsewhere = ({ target }: Event): boolean => {
      // While nothing has the focus, the event names what was last clicked, wherever that is.
      return !onBoard(document.activeElement, frame.current) || isTyping(target) || document.getSelection()?.isCollapsed === false;
    };
    const onCopy = (event: ClipboardEvent): void => {
      const text = elsewhere(event) ? undefined : clips.take();
      if (text === undefined) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      if (event.type === 'cut') removeSelected(true);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (elsewhere(event)) return;
      if (clips.put(event.clipboardData?.getData('text/plain') ?? '', mouse && flow.screenToFlowPosition(mouse))) event.preventDefault();
    };
    const onMove = (event: PointerEvent): void => {
      const inside = event.target instanceof Node && frame.current?.contains(event.target) === true;
      mouse = inside ? { x: event.clientX, y: event.clientY } : undefined;
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
      window.removeEventListener('pointermove', onMove);
    };
  }, [flow, frame, clips, removeSelected]);
}
