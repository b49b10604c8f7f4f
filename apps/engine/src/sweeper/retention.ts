import type { Sql } from '../database/sql.ts';
import { forgetInbound, forgetTurns, summarizeTurns } from './retention-sql.ts';

/** Days an event is remembered, to recognise it when a vendor delivers it again. */
const rememberDays = 7;

/** Rows deleted by one statement. */
const batchSize = 5000;

/** What is deleted when. */
export interface RetentionOptions {
  sql: Pick<Sql, 'run'>;
  /** Days that turns and their web calls are kept. */
  keepTurnsDays: number;
  batch?: number;
}

/** Deletes what is too old, batch by batch, so that nobody waits for it. */
export class Retention {
  readonly #with: Required<RetentionOptions>;
  /** Page ranges that the last run emptied. */
  #emptied: readonly number[] = [];

  constructor(options: RetentionOptions) {
    this.#with = { batch: batchSize, ...options };
  }

  /** Deletes all that is too old by now, or until it is told to stop. */
  async run(stopping: AbortSignal): Promise<void> {
    const { sql, keepTurnsDays, batch } = this.#with;
    for (let full = true; full && !stopping.aborted;) {
      const rows = await sql.run<{ seq: string }>(forgetInbound, [rememberDays, batch]);
      full = rows.length === batch;
    }
    // What others still read while the last run deleted it, stayed in the index then.
    if (this.#emptied.length > 0) await sql.run(summarizeTurns, [this.#emptied]);
    const emptied = new Set<number>();
    for (let full = true; full && !stopping.aborted;) {
      const places = await sql.run<{ block: number; turns: number }>(forgetTurns, [keepTurnsDays, batch]);
      if (places.length > 0) await sql.run(summarizeTurns, [places.map(({ block }) => block)]);
      for (const { block } of places) emptied.add(block);
      full = places.reduce((sum, { turns }) => sum + turns, 0) === batch;
    }
    this.#emptied = [...emptied];
  }
}
