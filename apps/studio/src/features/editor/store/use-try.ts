import type { FlowTest } from '@filo/core';
import { create } from 'zustand';

/** Where Try it is to begin: at a node, or with the lines of a test. */
type Beginning =
  | { at: 'node'; nodeId: string }
  /** `kept`: the test is one of the flow's, so saving may put the chat in its place. */
  | { at: 'test'; test: FlowTest; lines: number; kept: boolean };

/** Whether Try it is open, and where it was asked to begin. */
interface TryState {
  readonly open: boolean;
  /** Asked for and not yet done. */
  readonly asked: Beginning | null;
  /** Rises with each call, so that the window takes the keyboard again. */
  readonly begun: number;
  /** The window on screen, for what must not end up under it. */
  readonly window: HTMLElement | null;
  /** Opens Try it: with a beginning it begins anew there, without one it goes on with what was tried. */
  begin: (asked: Beginning | null) => void;
  /** The window has begun where it was asked to. */
  started: () => void;
  stand: (window: HTMLElement | null) => void;
  close: () => void;
  /** The flow was left: what comes next has not been tried. */
  leave: () => void;
}

/** Try it is one window for the whole editor: the header, a card's menu, a test and a shortcut all open the same one. */
export const useTry = create<TryState>((set) => ({
  open: false,
  asked: null,
  begun: 0,
  window: null,
  begin: (asked) => set(({ begun }) => ({ open: true, asked, begun: begun + 1 })),
  started: () => set({ asked: null }),
  stand: (window) => set({ window }),
  close: () => set({ open: false, asked: null }),
  leave: () => set({ open: false, asked: null, begun: 0 }),
}));
