import { cpus, totalmem } from 'node:os';

/** What a figure was measured on. */
export interface Machine {
  system: string;
  cpu: string;
  cores: number;
  memoryGiB: number;
  node: string;
}

/** This machine. */
export function thisMachine(): Machine {
  const cores = cpus();
  return {
    system: `${process.platform} ${process.arch}`,
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
  };
}
