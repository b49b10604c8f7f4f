import { create } from 'zustand';

/** Whether Try it is open, and where it was asked to begin. */
interface TryState {
  readonly open: boolean;
  /** Node to begin anew from, asked for and not yet done. */
  readonly startAt: string | null;
  /** Rises with each call, so that the window takes the keyboard again. */
  readonly begun: number;
  /** Opens Try it: with a node it begins anew there, without one it goes on with what was tried. */
  begin: (startAt: string | null) => void;
  /** The window has begun at `startAt`. */
  started: () => void;
  close: () => void;
}

/** Try it is one window for the whole editor: the header, a card's menu and a shortcut all open the same one. */
export const useTry = create<TryState>((set) => ({
  open: false,
  startAt: null,
  begun: 0,
  begin: (startAt) => set(({ begun }) => ({ open: true, startAt, begun: begun + 1 })),
  started: () => set({ startAt: null }),
  close: () => set({ open: false, startAt: null }),
}));
