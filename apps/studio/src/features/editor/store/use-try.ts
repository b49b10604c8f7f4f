import { create } from 'zustand';

/** Whether Try it is open, and where it was asked to begin. */
interface TryState {
  readonly open: boolean;
  /** Node to start from; null starts as a customer would. */
  readonly startAt: string | null;
  /** Rises with each request to begin, so that the same node can be asked for again. */
  readonly begun: number;
  /** Opens Try it and begins anew, at a node or as a customer would. */
  begin(startAt: string | null): void;
  close(): void;
}

/** Try it is one window for the whole editor: the header, a card's menu and a shortcut all open the same one. */
export const useTry = create<TryState>((set) => ({
  open: false,
  startAt: null,
  begun: 0,
  begin: (startAt) => set(({ begun }) => ({ open: true, startAt, begun: begun + 1 })),
  close: () => set({ open: false }),
}));
