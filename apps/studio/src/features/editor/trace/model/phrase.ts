import type { en } from '../texts/en.ts';

/** Something to be said: which text, and what stands in it. */
export interface Phrase {
  key: keyof typeof en;
  values?: Record<string, string | number>;
}
