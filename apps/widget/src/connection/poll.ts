import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Connection } from './connection.ts';

const everyMs = 4_000;

/** Asks for new messages every few seconds while the visitor looks at the chat and live events do not come in. */
export function pollWithoutLive(store: Store, connection: Connection): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const wanted = (state: State) => state.open && state.visible && !state.live && state.session === 'ready' && state.trouble === null;
  store.subscribe((state) => {
    if (wanted(state) === (timer !== undefined)) return;
    clearInterval(timer);
    timer = wanted(state) ? setInterval(() => void connection.refresh(), everyMs) : undefined;
  });
}
