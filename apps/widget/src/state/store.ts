import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import { initialState } from './state.ts';
import type { State } from './state.ts';

/** The one place that holds the state and tells who listens. */
export interface Store {
  get(): State;
  dispatch(action: Action): void;
  /** Calls the listener after each change, with what was before; the answer stops it. */
  subscribe(listener: (state: State, before: State) => void): () => void;
}

/** A store that begins with what was kept from an earlier visit. */
export function createStore(kept: Partial<State> = {}): Store {
  let state: State = { ...initialState, ...kept };
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get: () => state,
    dispatch(action) {
      const before = state;
      state = reduce(state, action);
      if (state !== before) for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
