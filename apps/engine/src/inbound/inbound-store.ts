import type { EntityManager } from 'typeorm';
import type { Event } from '@filo/core';
import type { Sql } from '../database/sql.ts';
import type { Wakes } from '../lanes/wakes.ts';
import { coreRow, type InboundRow } from './inbound-row.ts';
import { insertInbound, insertInboundValues } from './store-sql.ts';

/** A conversation as far as storing its events needs it. */
export interface InboundAddress {
  channelId: string;
  externalUser: string;
}

interface Pending {
  rows: readonly InboundRow[];
  /** The conversations the rows belong to. */
  conversations: readonly string[];
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Rows one INSERT takes at most. */
const rowsPerInsert = 500;

/** INSERTs under way at the same time: a second one fills while the first commits. */
const parallelInserts = 2;

/**
 * Puts events on disk before anyone is told that they arrived. Webhooks that come in while an INSERT is under way share the
 * next one, so a busy engine pays one commit for many of them. Events of one conversation keep the order in which they came:
 * they are never in two INSERTs at the same time, of which either could be numbered first.
 */
export class InboundStore {
  readonly #sql: Sql;
  readonly #wakes: Wakes;
  #pending: Pending[] = [];
  #inserting = 0;
  readonly #underWay = new Set<string>();

  constructor(sql: Sql, wakes: Wakes) {
    this.#sql = sql;
    this.#wakes = wakes;
  }

  /** Resolves when all rows are durable (new or already there), then wakes their lanes. Rejects when the database cannot. */
  accept(rows: readonly InboundRow[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#pending.push({ rows, conversations: rows.map((row) => `${row.channelId}\n${row.externalUser}`), resolve, reject });
      this.#flush();
    });
  }

  /** Stores an event inside a caller's transaction; the caller wakes the lane it answers after the commit. */
  async acceptInternal(tx: EntityManager, to: InboundAddress, event: Event): Promise<number> {
    const row = coreRow(to.channelId, to.externalUser, event);
    await tx.query(insertInbound.text, insertInboundValues([row]));
    return row.lane;
  }

  #flush(): void {
    while (this.#pending.length > 0 && this.#inserting < parallelInserts) {
      const taken = this.#take();
      if (taken.length === 0) return;
      this.#inserting += 1;
      void this.#insert(taken);
    }
  }

  /** The next batch: in order, and nothing of a conversation that is in another one under way. */
  #take(): Pending[] {
    const taken: Pending[] = [];
    const left: Pending[] = [];
    const waiting = new Set(this.#underWay);
    let rows = 0;
    for (const next of this.#pending) {
      if (rows >= rowsPerInsert || next.conversations.some((conversation) => waiting.has(conversation))) {
        left.push(next);
        for (const conversation of next.conversations) waiting.add(conversation);
      } else {
        taken.push(next);
        rows += next.rows.length;
      }
    }
    this.#pending = left;
    for (const conversation of taken.flatMap((pending) => pending.conversations)) this.#underWay.add(conversation);
    return taken;
  }

  async #insert(taken: readonly Pending[]): Promise<void> {
    const rows = taken.flatMap((pending) => pending.rows);
    try {
      await this.#sql.run(insertInbound, insertInboundValues(rows));
      for (const pending of taken) pending.resolve();
      for (const lane of new Set(rows.map((row) => row.lane))) this.#wakes.turns(lane);
    } catch (error) {
      for (const pending of taken) pending.reject(error);
    } finally {
      for (const conversation of taken.flatMap((pending) => pending.conversations)) this.#underWay.delete(conversation);
      this.#inserting -= 1;
      this.#flush();
    }
  }
}
