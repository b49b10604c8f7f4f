import { ProblemError } from '@filo/sdk';
import { doubtConnection } from './connection.ts';
import { sessionEnd } from './session-end.ts';

/** Tells the frame what failed on the way, or for want of a session; the asker still gets the error. */
export function tellFailure(error: unknown): void {
  if (error instanceof ProblemError) {
    if (error.code === 'not-signed-in') sessionEnd.tell();
    if (error.code === 'unavailable') doubtConnection();
  } else if (error instanceof TypeError) doubtConnection();
}
