import type { Trouble } from '../state/state.ts';
import type { Failure } from './failure.ts';

/** What to tell the visitor about a failed request; `online` is what the browser says about its own connection. */
export function troubleOf(failure: Failure, online: boolean): Trouble {
  if (failure === 'busy') return 'busy';
  return failure === 'offline' && !online ? 'offline' : 'unreachable';
}
