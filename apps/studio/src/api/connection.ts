import { createStore } from 'zustand/vanilla';

/** Waits between tries while Filo cannot be reached, in ms. */
const retryMs = 3000;

/** Whether the engine answers. */
export const connection = createStore<{ lost: boolean }>(() => ({ lost: false }));

let asking = false;

/**
 * Called when a request or the socket failed on the way. Asks the engine itself before anybody is told, since a socket alone may
 * fail behind a proxy; then asks on until it answers.
 */
export function doubtConnection(): void {
  if (asking) return;
  asking = true;
  void ask();
}

async function ask(): Promise<void> {
  const lost = !(await answers());
  if (connection.getState().lost !== lost) connection.setState({ lost });
  if (lost) setTimeout(() => void ask(), retryMs);
  else asking = false;
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
