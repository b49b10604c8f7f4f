import type { Queue } from 'bullmq';
import type { Event, Json } from '@filo/core';
import { postgresJson } from '../database/postgres-json.ts';
import type { Sql } from '../database/sql.ts';
import { coreRow } from '../inbound/inbound-row.ts';
import { insertInbound, insertInboundValues } from '../inbound/store-sql.ts';
import type { Wakes } from '../lanes/wakes.ts';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import { callWebhook } from './call-webhook.ts';
import { beginEffect, endEffect, postponeEffect, type EffectRow } from './effect-sql.ts';

/** Payload of an effect's job. */
export interface EffectJob {
  effectId: string;
}

/** First pause between two tries, in ms; it doubles. */
const firstPauseMs = 500;
const longestPauseMs = 30_000;

/** Runs the web calls of flows and brings their answers back as events of the same conversation. */
export class EffectRunner {
  readonly #sql: Sql;
  readonly #wakes: Pick<Wakes, 'turns'>;
  readonly #queue: Queue<EffectJob>;
  readonly #fetch: GuardedFetch;
  readonly #now: () => number;

  constructor(sql: Sql, wakes: Pick<Wakes, 'turns'>, queue: Queue<EffectJob>, guardedFetch: GuardedFetch, now: () => number = Date.now) {
    this.#sql = sql;
    this.#wakes = wakes;
    this.#queue = queue;
    this.#fetch = guardedFetch;
    this.#now = now;
  }

  /** Makes the job for an effect; the same effect never has two. */
  async enqueue(effectId: string, delayMs = 0): Promise<void> {
    await this.#queue.add('effect', { effectId }, { delay: delayMs, deduplication: { id: effectId, keepLastIfActive: true } });
  }

  /** Makes one try. Safe to run twice: an effect that has ended is left alone. */
  async run(effectId: string): Promise<void> {
    const [effect] = await this.#sql.run<EffectRow>(beginEffect, [effectId]);
    if (!effect) return;
    const called = await callWebhook(effect.id, effect.request, this.#fetch, this.#now);
    if ('done' in called) {
      await this.#end(effect, 'done', called.done as unknown as Json, (id, at) => ({
        id,
        at,
        type: 'effect.done',
        effectId,
        result: called.done as unknown as Json,
      }));
      return;
    }
    if (called.retryable && effect.attempts <= effect.request.retries) {
      const delay = Math.min(longestPauseMs, firstPauseMs * 2 ** (effect.attempts - 1));
      await this.#sql.run(postponeEffect, [effectId, delay, postgresJson(called.failed)]);
      await this.enqueue(effectId, delay);
      return;
    }
    await this.#end(effect, 'failed', called.failed as unknown as Json, (id, at) => ({
      id,
      at,
      type: 'effect.failed',
      effectId,
      error: called.failed,
    }));
  }

  async #end(effect: EffectRow, status: 'done' | 'failed', result: Json, event: (id: string, at: number) => Event): Promise<void> {
    const row = coreRow(effect.channel_id, effect.external_user, event(effect.id, this.#now()));
    const ended = await this.#sql.transaction(async (run) => {
      const rows = await run(endEffect, [effect.id, status, postgresJson(result)]);
      if (rows.length > 0) await run(insertInbound, insertInboundValues([row]));
      return rows.length > 0;
    });
    if (ended) this.#wakes.turns(row.lane);
  }
}
