import { create } from 'zustand';
import type { Point, Size } from './box.ts';

/** What the canvas on screen knows and the document does not. */
export interface CanvasPort {
  /** Middle of what is in view, in canvas coordinates. */
  middle: () => Point;
  /** Size of a card that was drawn. */
  sizeOf: (nodeId: string) => Size | undefined;
  /** Puts the keyboard into the first text of a card, or does something else where it has none. */
  write: (nodeId: string, otherwise: () => void) => void;
}

/** The canvas on screen; null while the flow is shown as an outline. */
export const useCanvasPort = create<{ readonly port: CanvasPort | null; setPort: (port: CanvasPort | null) => void }>((set) => ({
  port: null,
  setPort: (port) => set({ port }),
}));
