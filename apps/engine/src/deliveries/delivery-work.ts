import type { Sql } from '../database/sql.ts';
import type { LaneWork } from '../lanes/lane-worker.ts';
import { claimNext, giveBack, maySpeak, ownClaims, recordContact, type ClaimedRow } from './claim-sql.ts';
import { laneOf } from '../lanes/lane.ts';
import type { Pacer } from './pacer.ts';
import type { AfterDelivery, DeliveryChannel, DeliveryChannels } from './ports.ts';
import { afterFailure, type DeliveryResult } from './result.ts';
import type { ResultRecorder } from './result-recorder.ts';
import { sendMessage, type SendMeans, type Sent } from './send-message.ts';

/** Messages of one lane looked at for one claim. */
const pendingPerLane = 100;

/** The same for lanes that seem empty again and again: a hundred messages that all wait for their vendor may hide others. */
const pendingPerStuckLane = 5000;

/** Empty claims in a row after which a lane counts as stuck. */
const emptyClaims = 3;

/** What stands with a message of which a part was sent before a person took the chat. */
const takenOver = { code: 'taken-over', text: 'Somebody took the chat while this message was being sent: the rest of it was not said.' };

/** Longest pause between two tries to write down a result, in ms. */
const longestPauseMs = 2000;

/** What deliveries work with. */
export interface DeliveryDependencies extends Omit<SendMeans, 'maySpeak'> {
  sql: Sql;
  instance: () => number;
  channels: DeliveryChannels;
  pacer: Pacer;
  recorder: ResultRecorder;
  after: AfterDelivery;
  pause: (ms: number) => Promise<void>;
  wake: (lane: number) => void;
  /** Asks for the lane to be looked at again after that many ms. */
  lookAgain: (lane: number, afterMs: number) => void;
  /** Milliseconds of a clock that only goes forward: for pacing. */
  ticks: () => number;
  log: (message: string, details: Record<string, unknown>) => void;
}

/** Deliveries: claims the next message of each conversation, sends side by side, writes down how each ended. */
export class DeliveryWork implements LaneWork {
  readonly #with: DeliveryDependencies;
  readonly #sending = new Map<string, Promise<void>>();
  readonly #empty = new Map<number, number>();
  #missing = new Set<string>();
  #stopping = false;

  constructor(dependencies: DeliveryDependencies) {
    this.#with = dependencies;
  }

  /**
   * Claims and starts sending; does not wait for the vendor. Each message that ends wakes its lane for the next one of its
   * conversation, so a slow vendor holds up nobody else.
   */
  async workBatch(lanes: readonly number[]): Promise<Iterable<number>> {
    const stuck = lanes.filter((lane) => (this.#empty.get(lane) ?? 0) >= emptyClaims);
    const claimed = [...(await this.#claim(lanes, pendingPerLane)), ...(await this.#claim(stuck, pendingPerStuckLane))];
    const active = new Set(claimed.map((row) => row.lane));
    for (const lane of lanes) this.#empty.set(lane, active.has(lane) ? 0 : (this.#empty.get(lane) ?? 0) + 1);
    const dropped = claimed.filter((row) => row.status === 'dropped');
    for (const row of claimed) if (row.status === 'sending') this.#track(row);
    if (dropped.length > 0) this.#with.after.recorded(dropped.map((row) => ({ conversationId: row.conversation_id, seq: row.seq })));
    return new Set(dropped.map((row) => row.lane));
  }

  /**
   * Gives back what was claimed for this process while the answer got lost on the way (the database was cut off): it was never
   * sent. A claim counts as lost when two looks in a row find it and no send of it is under way.
   */
  async giveBackLost(): Promise<void> {
    const { sql, instance, wake } = this.#with;
    const rows = await sql.run<{ conversation_id: string; seq: string }>(ownClaims, [instance()]);
    const missing = rows.filter((row) => !this.#sending.has(keyOf(row)));
    const lost = missing.filter((row) => this.#missing.has(keyOf(row)));
    this.#missing = new Set(missing.map(keyOf));
    if (lost.length === 0) return;
    const back = await sql.run<{ lane: number }>(giveBack, [
      instance(),
      lost.map((row) => row.conversation_id),
      lost.map((row) => row.seq),
    ]);
    for (const { lane } of back) wake(lane);
  }

  /** Resolves when every send under way has ended and is written down, or cannot be. */
  async settled(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#sending.values());
  }

  #claim(lanes: readonly number[], perLane: number): Promise<ClaimedRow[]> {
    return lanes.length === 0 ? Promise.resolve([]) : this.#with.sql.run<ClaimedRow>(claimNext, [this.#with.instance(), lanes, perLane]);
  }

  #track(row: ClaimedRow): void {
    const key = keyOf(row);
    const sending = this.#deliver(row).finally(() => this.#sending.delete(key));
    this.#sending.set(key, sending);
  }

  async #deliver(row: ClaimedRow): Promise<void> {
    const { log } = this.#with;
    try {
      const result = await this.#result(row);
      await this.#record(result);
      this.#with.after.recorded([{ conversationId: row.conversation_id, seq: row.seq }]);
      if (result.status === 'queued' && result.available_in !== null) this.#with.lookAgain(row.lane, result.available_in);
      else this.#with.wake(row.lane);
    } catch (error) {
      log('how a message ended could not be written down', { conversation: row.conversation_id, message: row.seq, err: error });
    }
  }

  async #result(row: ClaimedRow): Promise<DeliveryResult> {
    const { channels, ticks, pacer } = this.#with;
    const base = {
      conversation_id: row.conversation_id,
      seq: row.seq,
      error: null,
      available_in: null,
      provider_ids: null,
      new_user: null,
      untried: false,
    };
    const to = await channels.get(row.channel_id);
    if (!to)
      return { ...base, status: 'failed', error: { code: 'channel-gone', text: 'The channel was deleted before the message left.' } };
    if (to.state !== 'active') {
      return {
        ...base,
        status: 'failed',
        error: { code: `channel-${to.state}`, text: 'The channel is not connected. Connect it again, then retry the message.' },
      };
    }
    const waitMs = pacer.take({ key: keyOf(row), channelId: row.channel_id, user: row.external_user }, to.pacing, ticks());
    if (waitMs > 0) return { ...base, status: 'queued', available_in: waitMs, untried: true };
    try {
      return {
        ...base,
        ...(await this.#outcome(row, to, await sendMessage(row, to, { ...this.#with, maySpeak: (claimed) => this.#maySpeak(claimed) }))),
      };
    } catch (error) {
      // A fault of ours in encoding: the same every time, so it is not tried again.
      this.#with.log('a message could not be encoded', { conversation: row.conversation_id, message: row.seq, err: error });
      return {
        ...base,
        status: 'failed',
        error: { code: 'not-encodable', text: 'The message could not be put into the form this channel takes.' },
      };
    }
  }

  async #outcome(row: ClaimedRow, to: DeliveryChannel, sent: Sent): Promise<Partial<DeliveryResult> & Pick<DeliveryResult, 'status'>> {
    const { failure, providerIds, isCut } = sent;
    if (isCut) return { status: 'dropped', error: takenOver, provider_ids: providerIds };
    if (!failure) return { status: 'sent', provider_ids: providerIds };
    const now = this.#with.ticks();
    if (failure.retryAfterMs !== undefined) {
      this.#with.pacer.pause(
        row.channel_id,
        failure.retryScope === 'account' ? null : row.external_user,
        to.pacing,
        now + failure.retryAfterMs,
        now,
      );
    }
    if (failure.channelBroken) await this.#with.channels.broken(row.channel_id, { code: failure.code, text: failure.text });
    if (failure.contactBlocked || failure.newUser !== undefined) {
      const user = failure.newUser ?? null;
      await this.#with.sql.run(recordContact, [
        row.conversation_id,
        failure.contactBlocked ?? false,
        user,
        user === null ? null : laneOf(row.channel_id, user),
      ]);
    }
    const error = { code: failure.code, text: failure.text };
    if (failure.newUser !== undefined)
      return { status: 'queued', error, available_in: 0, provider_ids: providerIds, new_user: failure.newUser };
    return { error, provider_ids: providerIds, ...afterFailure(failure, row.attempts, to.channel.idempotent) };
  }

  async #maySpeak(row: ClaimedRow): Promise<boolean> {
    const [found] = await this.#with.sql.run<{ may: boolean }>(maySpeak, [row.conversation_id, row.seq]);
    return found?.may === true;
  }

  /** The send has happened: its result must not be lost to a database that is away, however long that takes. */
  async #record(result: DeliveryResult): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#with.recorder.record(result);
        return;
      } catch (error) {
        if (this.#stopping) throw error;
        await this.#with.pause(Math.min(longestPauseMs, 50 * 2 ** Math.min(attempt, 10)));
      }
    }
  }
}

const keyOf = (row: { conversation_id: string; seq: string }): string => `${row.conversation_id}-${row.seq}`;
