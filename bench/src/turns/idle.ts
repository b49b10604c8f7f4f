import { setTimeout as delay } from 'node:timers/promises';
import { requireSound } from '../load/require-sound.ts';
import { percentile } from '../measure/percentile.ts';
import type { DeskUnderLoad } from './desk-under-load.ts';

/** Messages that wake what was asleep, and messages measured. */
const warmUp = 10;
const measured = 60;

/** Long enough for a lane to be let go between two messages. */
const everyMs = 300;

/** Time from webhook to send on a machine that has nothing else to do, in ms. */
export async function idleLatency({ load }: DeskUnderLoad): Promise<{ p50: number; p99: number }> {
  await delay(2000);
  requireSound(await load.do('trickle', { messages: warmUp, everyMs }));
  const { latencies } = requireSound(await load.do('trickle', { messages: measured, everyMs }));
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}
