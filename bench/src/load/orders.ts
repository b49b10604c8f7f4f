import type { Tally } from './crowd.ts';

/** What the load process can be told to do. */
export interface Orders {
  /** Where webhooks go, and their secret. */
  target: { hookUrl: string; secret: string };
  /** Customers who have said `firstLine` lines before, at an engine that knows them. */
  customers: { first: number; count: number; step: number; firstLine: number };
  /** Each customer says one to three lines, so that all lines of a visit are said at any time of a `drive`. */
  spread: { connections: number };
  /** Full load for that long: every connection posts as soon as its last webhook was taken. With `rate`, so many a second. */
  drive: { seconds: number; connections: number; rate: number | null };
  /** Messages one at a time, each that long after the one before. */
  trickle: { messages: number; everyMs: number };
}

/** What came of an order that made customers write. */
export interface Driven extends Tally {
  /** Webhooks that were answered with 200. */
  taken: number;
  /** Customers still without their answers when patience ended. */
  missing: number;
  /** From the first webhook to the last answer. */
  elapsedMs: number;
  /** CPU time of the load generator and fake Telegram. */
  cpuSeconds: number;
}

/** Result of each order. */
export interface Outcomes {
  target: null;
  customers: null;
  spread: Driven;
  drive: Driven;
  trickle: Driven;
}

/** A message to the load process. */
export type Order = { [Name in keyof Orders]: { id: number; name: Name; with: Orders[Name] } }[keyof Orders];

/** A message from the load process: first the fake Telegram's address, then one for each order. */
export type Reply = { ready: string } | { id: number; outcome: Outcomes[keyof Outcomes] } | { id: number; failed: string };
