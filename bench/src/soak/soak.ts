import { requireSound } from '../load/require-sound.ts';
import { slopePerMinute } from '../measure/slope.ts';
import { MemoryWatch } from '../system/memory-watch.ts';
import type { DeskUnderLoad } from '../turns/desk-under-load.ts';

/** The part of a soak in which the process takes the memory it works with, which is no growth. */
const settling = 0.2;

/** Memory of the engine over minutes of full load. */
export interface Soak {
  minutes: number;
  answeredPerSecond: number;
  start: number;
  max: number;
  end: number;
  /** Growth once settled, in MiB a minute. */
  slopePerMinute: number;
}

/** Full load for that many minutes; null where memory cannot be read. Throws when an answer was wrong. */
export async function soak({ engine, load }: DeskUnderLoad, minutes: number, connections: number): Promise<Soak | null> {
  const memory = new MemoryWatch(engine.pid, 1000);
  const driven = requireSound(await load.do('drive', { seconds: minutes * 60, connections, rate: null }));
  memory.stop();
  const summary = memory.summary();
  if (!summary) return null;
  const settled = memory.samples.slice(Math.floor(memory.samples.length * settling));
  return {
    minutes,
    answeredPerSecond: driven.answered / (driven.elapsedMs / 1000),
    ...summary,
    slopePerMinute: slopePerMinute(settled),
  };
}
