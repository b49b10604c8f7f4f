import { cpuSeconds, familyCpuSeconds, parentOf } from '../system/usage.ts';
import { query } from '@filo/engine/testing';

/** CPU time of an engine and of its Postgres, in seconds. */
export interface Cpu {
  engine: number | null;
  postgres: number | null;
}

/** The main process of the Postgres behind an address, when it runs on this machine; null where it cannot be known. */
export async function postmasterOf(url: string): Promise<number | null> {
  const [row] = await query(url, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'");
  return parentOf(Number(row?.['pid']));
}

/** CPU time so far. */
export function cpuSoFar(engine: number, postmaster: number | null): Cpu {
  return { engine: cpuSeconds(engine), postgres: postmaster === null ? null : familyCpuSeconds(postmaster) };
}

/** CPU time from one moment to another. */
export function cpuBetween(before: Cpu, after: Cpu): Cpu {
  const between = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : b - a);
  return { engine: between(before.engine, after.engine), postgres: between(before.postgres, after.postgres) };
}
