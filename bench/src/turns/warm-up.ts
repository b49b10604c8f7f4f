import { requireSound } from '../load/require-sound.ts';
import { progress } from '../report/progress.ts';
import type { DeskUnderLoad } from './desk-under-load.ts';

/** Seconds of load before anything counts: the compiler and the caches of both sides settle. */
const seconds = 10;

/** Brings every customer in, and both sides up to speed. */
export async function warmUp({ load }: DeskUnderLoad, connections: number): Promise<void> {
  requireSound(await load.do('spread', { connections }));
  const warm = requireSound(await load.do('drive', { seconds, connections, rate: null }));
  progress(`  warmed up with ${warm.answered} messages`);
}
