import { setTimeout as pause } from 'node:timers/promises';

/** Longest anything in a test may take to come true, in ms. */
const patienceMs = 15_000;

/** Looks again and again until it finds something (neither undefined nor null), and fails naming `what` when it never does. */
export async function eventually<Found>(
  what: string,
  look: () => Promise<Found | undefined | null> | Found | undefined | null,
): Promise<Found> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null) return found;
    if (Date.now() > until) throw new Error(`It never happened: ${what}`);
    await pause(20);
  }
}
