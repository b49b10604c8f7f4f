import { create } from 'zustand';

/** Whether the dialog of publishing is open. */
interface PublishingState {
  readonly open: boolean;
  begin: () => void;
  close: () => void;
}

/** Publishing has one dialog for the whole editor: the header and the next step both open it. */
export const usePublishing = create<PublishingState>((set) => ({
  open: false,
  begin: () => set({ open: true }),
  close: () => set({ open: false }),
}));
