import type { Failure } from '@filo/api';
import type { en } from '../texts/en.ts';

/** Something to be said: which text, and what stands in it. */
export interface Phrase {
  key: keyof typeof en;
  values?: Record<string, string | number>;
  /** A failure whose words, in the reader's language, stand in it as `why`. */
  failure?: Failure & { status?: number };
}
