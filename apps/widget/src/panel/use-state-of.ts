import { useLayoutEffect, useState } from 'preact/hooks';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** The state of the chat, drawn again whenever it changes. */
export function useStateOf(store: Store): State {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
