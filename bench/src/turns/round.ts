import { type Cpu, cpuBetween, cpuSoFar } from '../engine/usage.ts';
import { requireSound } from '../load/require-sound.ts';
import { percentile } from '../measure/percentile.ts';
import { MemoryWatch } from '../system/memory-watch.ts';
import { type BatchSizes, batchSizes } from './batch-sizes.ts';
import type { DeskUnderLoad } from './desk-under-load.ts';

/** What one round of load came to. */
export interface Round {
  answered: number;
  answeredPerSecond: number;
  sendsPerSecond: number;
  p50: number;
  p99: number;
  memory: { start: number; max: number; end: number } | null;
  cpu: Cpu;
  loadCpuSeconds: number;
  batches: BatchSizes;
}

/** One round of load; `rate` null for as much as the engine takes. Throws when an answer was wrong. */
export async function loadRound(desk: DeskUnderLoad, order: { seconds: number; connections: number; rate: number | null }): Promise<Round> {
  const { engine, load, postmaster, databaseUrl } = desk;
  const since = new Date();
  const memory = new MemoryWatch(engine.pid, 250);
  const before = cpuSoFar(engine.pid, postmaster);
  const driven = requireSound(await load.do('drive', order));
  const cpu = cpuBetween(before, cpuSoFar(engine.pid, postmaster));
  memory.stop();
  const perSecond = (count: number): number => count / (driven.elapsedMs / 1000);
  return {
    answered: driven.answered,
    answeredPerSecond: perSecond(driven.answered),
    sendsPerSecond: perSecond(driven.sends),
    p50: percentile(driven.latencies, 0.5),
    p99: percentile(driven.latencies, 0.99),
    memory: memory.summary(),
    cpu,
    loadCpuSeconds: driven.cpuSeconds,
    batches: await batchSizes(databaseUrl, since),
  };
}
