import { create } from 'zustand';

/** Whether the sheet of shortcuts is open: a key and a button open the same one. */
export const useShortcutSheet = create<{ readonly opened: boolean; open: () => void; close: () => void }>((set) => ({
  opened: false,
  open: () => set({ opened: true }),
  close: () => set({ opened: false }),
}));
