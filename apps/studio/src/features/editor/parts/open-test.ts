import { create } from 'zustand';

/** Which test stands open in the panel of tests; null shows their list. Another room may open one it just made. */
export const useOpenTest = create<{ readonly testId: string | null; open: (testId: string | null) => void }>((set) => ({
  testId: null,
  open: (testId) => set({ testId }),
}));
