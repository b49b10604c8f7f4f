import {
  byConversation,
  claimNext,
  type ClaimedRow,
  commitPlans,
  commitValues,
  insertInbound,
  insertInboundValues,
  laneCount,
  laneOf,
  type LoadedRow,
  loadPending,
  recordResults,
  type Sql,
} from '@filo/engine/hot-path';
import type { BatchSizes } from '../turns/batch-sizes.ts';
import { chunks } from './chunks.ts';
import { type DeskTemplate, deskTemplates } from './desk-templates.ts';
import { floorPlan, floorRow } from './floor-plan.ts';
import { type FloorDatabase } from './floor-database.ts';

/** Number under which the floor claims messages: there is no engine whose number it could be. */
const instance = 1;

/** Rows of a lane that a statement looks at, as in the engine. */
const eventsPerLane = 50;
const messagesPerLane = 100;

interface FloorCustomer {
  user: string;
  lane: number;
  lines: number;
}

/**
 * What the database alone can do: the statements of Filo's hot path with rows of Filo's sizes, in batches of Filo's mean size,
 * one after the other on a few connections. No HTTP, no core, no queue, no Telegram.
 */
export class Floor {
  readonly #sql: Sql;
  readonly #templates: readonly DeskTemplate[];
  readonly #customers: readonly FloorCustomer[];
  #updates = Date.now() * 1000;

  constructor({ sql, channelId }: FloorDatabase, customers: number) {
    this.#sql = sql;
    this.#templates = deskTemplates(channelId);
    this.#customers = Array.from({ length: customers }, (_, n) => {
      const user = String(n + 1);
      return { user, lane: laneOf(channelId, user), lines: 0 };
    });
  }

  /** Every customer's first line, which makes its conversation. */
  async warmUp(): Promise<void> {
    const lanes = Array.from({ length: laneCount }, (_, lane) => lane);
    for (const part of chunks(this.#customers, 200)) await this.#batch(part, lanes, { insert: 200, turn: 200, result: 200 });
  }

  /** Works for that long on so many connections; answers messages a second. */
  async run(seconds: number, sizes: BatchSizes, connections: number): Promise<number> {
    const begin = performance.now();
    const until = begin + seconds * 1000;
    const done = await Promise.all(Array.from({ length: connections }, (_, worker) => this.#work(worker, connections, sizes, until)));
    return done.reduce((sum, one) => sum + one, 0) / ((performance.now() - begin) / 1000);
  }

  /** One connection with lanes of its own, as two batches of the engine never share a lane. */
  async #work(worker: number, workers: number, sizes: BatchSizes, until: number): Promise<number> {
    const lanes = Array.from({ length: laneCount }, (_, lane) => lane).filter((lane) => lane % workers === worker);
    const parts = chunks(
      this.#customers.filter(({ lane }) => lanes.includes(lane)),
      Math.max(1, Math.round(sizes.turn)),
    );
    let done = 0;
    for (let n = 0; performance.now() < until; n += 1) {
      const part = parts[n % parts.length];
      if (!part) break;
      done += await this.#batch(part, lanes, sizes);
    }
    return done;
  }

  /** The life of so many messages: stored, loaded, answered, claimed, recorded. */
  async #batch(customers: readonly FloorCustomer[], lanes: readonly number[], sizes: BatchSizes): Promise<number> {
    for (const part of chunks(customers, Math.max(1, Math.round(sizes.insert)))) {
      const rows = part.map((customer) => floorRow(this.#template(customer), customer.user, customer.lane, (this.#updates += 1)));
      await this.#sql.run(insertInbound, insertInboundValues(rows));
    }
    const byUser = new Map(customers.map((customer) => [customer.user, customer]));
    let handled = 0;
    while (handled < customers.length) {
      const conversations = byConversation(await this.#sql.run<LoadedRow>(loadPending, [lanes, eventsPerLane]));
      const planned = conversations.flatMap((conversation) => {
        const customer = byUser.get(conversation.externalUser);
        if (!customer) return [];
        const plan = floorPlan(this.#template(customer), conversation, customer.lines + 1);
        customer.lines += 1;
        return [{ conversation, plan }];
      });
      if (planned.length === 0) throw new Error('The floor lost an event');
      await this.#sql.run(commitPlans, commitValues(planned));
      const queued = planned.reduce((sum, { plan }) => sum + plan.messages.filter(({ status }) => status === 'queued').length, 0);
      await this.#deliver(queued, lanes, sizes);
      handled += planned.length;
    }
    return handled;
  }

  async #deliver(queued: number, lanes: readonly number[], sizes: BatchSizes): Promise<void> {
    for (let delivered = 0; delivered < queued;) {
      const claimed = await this.#sql.run<ClaimedRow>(claimNext, [instance, lanes, messagesPerLane]);
      if (claimed.length === 0) throw new Error('The floor lost a message');
      const results = claimed.map(({ conversation_id, seq, bubbles }) => {
        const provider_ids = bubbles.map((_, part) => `${seq}${part}`);
        return { conversation_id, seq, status: 'sent', error: null, available_at: null, provider_ids, new_user: null, untried: false };
      });
      for (const part of chunks(results, Math.max(1, Math.round(sizes.result)))) {
        await this.#sql.run(recordResults, [instance, JSON.stringify(part)]);
      }
      delivered += claimed.length;
    }
  }

  #template(customer: FloorCustomer): DeskTemplate {
    const template = this.#templates[customer.lines % this.#templates.length];
    if (!template) throw new Error('The order desk has no lines');
    return template;
  }
}
