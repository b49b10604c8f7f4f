import { setTimeout as delay } from 'node:timers/promises';

/** Waits until Filo says that it is ready. `ended` gives the reason when its program has ended; `patienceMs` is all it gets. */
export async function untilReady(url: string, ended: () => string | null, patienceMs: number): Promise<void> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const reason = ended();
    if (reason !== null) throw new Error(reason);
    const ready = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await delay(25);
  }
  throw new Error(`Filo was not ready within ${patienceMs / 1000} s`);
}
