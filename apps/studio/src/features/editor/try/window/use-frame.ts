import { useLocalStorage } from '@mantine/hooks';
import type { KeyboardEvent, PointerEvent } from 'react';

/** Where the window stands, from the bottom right of the canvas, and how large it is, in pixels. */
export interface Frame {
  docked: boolean;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

const start: Frame = { docked: false, right: 16, bottom: 16, width: 380, height: 600 };
const least = { width: 300, height: 320 };
const step = 24;

type Part = 'move' | 'size';

/** The window's place and size, and how hands and keys change them. It comes back where it was. */
export function useFrame() {
  const [frame, setFrame] = useLocalStorage<Frame>({ key: 'filo.try.window', defaultValue: start, getInitialValueInEffect: false });

  const grab = (part: Part) => (event: PointerEvent<HTMLElement>) => {
    const room = event.currentTarget.closest('[data-try-window]')?.parentElement;
    if (event.button !== 0 || frame.docked || !room || (event.target as Element).closest('button, a, input')) return;
    const { clientX, clientY, currentTarget: handle, pointerId } = event;
    handle.setPointerCapture(pointerId);
    const move = (now: globalThis.PointerEvent): void =>
      setFrame(inside(moved(frame, part, clientX - now.clientX, clientY - now.clientY), room));
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };

  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    const room = event.currentTarget.closest('[data-try-window]')?.parentElement;
    const by = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key];
    if (!by || !room || frame.docked || event.target !== event.currentTarget) return;
    event.preventDefault();
    setFrame(inside(moved(frame, event.shiftKey ? 'size' : 'move', by[0] ?? 0, by[1] ?? 0), room));
  };

  return { frame, grab, keys, dock: () => setFrame((now) => ({ ...now, docked: !now.docked })) };
}

function moved(frame: Frame, part: Part, left: number, up: number): Frame {
  return part === 'move'
    ? { ...frame, right: frame.right + left, bottom: frame.bottom + up }
    : { ...frame, width: frame.width + left, height: frame.height + up };
}

/** Keeps the whole window where it can be reached. */
function inside(frame: Frame, { clientWidth, clientHeight }: Element): Frame {
  const between = (value: number, low: number, high: number): number => Math.round(Math.min(Math.max(value, low), Math.max(low, high)));
  const width = between(frame.width, least.width, clientWidth - 16);
  const height = between(frame.height, least.height, clientHeight - 16);
  return {
    ...frame,
    width,
    height,
    right: between(frame.right, 8, clientWidth - width - 8),
    bottom: between(frame.bottom, 8, clientHeight - height - 8),
  };
}
