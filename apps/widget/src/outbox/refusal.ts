import type { Failure } from '../connection/failure.ts';
import type { TextKey } from '../texts/en.ts';

/** The words for a failure that trying again by itself would not mend; null for one that passes. */
export function refusal(failure: Failure): TextKey | null {
  if (failure === 'too-big') return 'failedSize';
  if (failure === 'wrong-type') return 'failedType';
  return failure === 'refused' ? 'failedRefused' : null;
}
