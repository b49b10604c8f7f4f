import type { Machine } from '../system/machine.ts';

/** A line of the README's table. */
export interface Row {
  figure: string;
  filo: string;
  /** What it stands beside: another program, a floor, a bar. */
  beside: string;
}

/** What one benchmark found, as it is kept in `results/`. */
export interface Result {
  name: string;
  date: string;
  command: string;
  machine: Machine;
  rows: Row[];
  /** Everything measured, for those who want to look closer. */
  figures: unknown;
}
