import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** After the last turn of a wheel the view counts as moving for this long, in ms. */
const wheelMs = 400;

/** Tells whether a person is dragging on the canvas, panning it or zooming it right now. */
export function useMovedByHand(frame: RefObject<HTMLDivElement | null>): () => boolean {
  const held = useRef(new Set<number>());
  const wheeled = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const place = frame.current;
    if (!place) return;
    const pointers = held.current;
    const down = ({ pointerId }: PointerEvent): void => void pointers.add(pointerId);
    const up = ({ pointerId }: PointerEvent): void => void pointers.delete(pointerId);
    const wheel = ({ timeStamp }: WheelEvent): void => {
      wheeled.current = timeStamp;
    };
    const quiet = { capture: true, passive: true };
    place.addEventListener('pointerdown', down, quiet);
    place.addEventListener('wheel', wheel, quiet);
    globalThis.addEventListener('pointerup', up, quiet);
    globalThis.addEventListener('pointercancel', up, quiet);
    return () => {
      place.removeEventListener('pointerdown', down, quiet);
      place.removeEventListener('wheel', wheel, quiet);
      globalThis.removeEventListener('pointerup', up, quiet);
      globalThis.removeEventListener('pointercancel', up, quiet);
    };
  }, [frame]);
  return useCallback(() => held.current.size > 0 || performance.now() - wheeled.current < wheelMs, []);
}
