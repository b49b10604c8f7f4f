import { create } from 'zustand';

/** What was just done, in words, for screen readers. */
export const useAnnouncement = create<{ readonly words: string; say: (words: string) => void }>((set) => ({
  words: '',
  say: (words) => set({ words }),
}));
