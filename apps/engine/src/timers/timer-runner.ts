import type { Queue } from 'bullmq';
import type { Sql } from '../database/sql.ts';
import { coreRow } from '../inbound/inbound-row.ts';
import { insertInbound, insertInboundValues } from '../inbound/store-sql.ts';
import type { Wakes } from '../lanes/wakes.ts';
import { takeDueTimers, type DueTimer } from './timer-sql.ts';

/** Payload of a timer's job. */
export interface TimerJob {
  waitId: string;
}

/** Fires timers: a delayed job a wait, and a look at the table for those whose job was lost. */
export class TimerRunner {
  readonly #sql: Sql;
  readonly #wakes: Pick<Wakes, 'turns'>;
  readonly #queue: Queue<TimerJob>;
  readonly #now: () => number;

  constructor(sql: Sql, wakes: Pick<Wakes, 'turns'>, queue: Queue<TimerJob>, now: () => number = Date.now) {
    this.#sql = sql;
    this.#wakes = wakes;
    this.#queue = queue;
    this.#now = now;
  }

  /** Makes the delayed job for a timer that is already in the table. */
  async enqueue(waitId: string, at: number): Promise<void> {
    // One millisecond late rather than early: a job that comes before its time finds nothing due.
    await this.#queue.add('timer', { waitId }, { jobId: `timer-${waitId}`, delay: Math.max(0, at - this.#now()) + 1 });
  }

  /** Turns one due timer (or all, with null) into events of their conversations. A timer fires once. */
  async fire(waitId: string | null): Promise<number> {
    const rows = await this.#sql.transaction(async (run) => {
      const due = await run<DueTimer>(takeDueTimers, [waitId]);
      const events = due.map((timer) =>
        coreRow(timer.channel_id, timer.external_user, { id: timer.wait_id, at: this.#now(), type: 'timer.fired', waitId: timer.wait_id }),
      );
      if (events.length > 0) await run(insertInbound, insertInboundValues(events));
      return events;
    });
    for (const row of rows) this.#wakes.turns(row.lane);
    return rows.length;
  }
}
