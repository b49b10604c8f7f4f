import type { Sql } from '../database/sql.ts';
import type { LaneWork } from '../lanes/lane-worker.ts';
import { claimNext, recordContact, type ClaimedRow } from './claim-sql.ts';
import { laneOf } from '../lanes/lane.ts';
import type { Pacer } from './pacer.ts';
import type { AfterDelivery, DeliveryChannel, DeliveryChannels } from './ports.ts';
import { afterFailure, type DeliveryResult } from './result.ts';
import type { ResultRecorder } from './result-recorder.ts';
import { sendMessage, type SendMeans, type Sent } from './send-message.ts';

/** Messages of one lane looked at for one claim. */
const pendingPerLane = 100;

/** Writes of a result before it is left to the sweeper. */
const recordTries = 20;

/** What deliveries work with. */
export interface DeliveryDependencies extends SendMeans {
  sql: Sql;
  instance: () => number;
  channels: DeliveryChannels;
  pacer: Pacer;
  recorder: ResultRecorder;
  after: AfterDelivery;
  pause: (ms: number) => Promise<void>;
  wake: (lane: number) => void;
  /** Asks for the lane to be looked at again at that time (Unix ms). */
  lookAgain: (lane: number, at: number) => void;
  log: (message: string, details: Record<string, unknown>) => void;
}

/** Deliveries: claims the next message of each conversation, sends side by side, writes down how each ended. */
export class DeliveryWork implements LaneWork {
  readonly #with: DeliveryDependencies;
  readonly #sending = new Set<Promise<void>>();

  constructor(dependencies: DeliveryDependencies) {
    this.#with = dependencies;
  }

  /**
   * Claims and starts sending; does not wait for the vendor. Each message that ends wakes its lane for the next one of its
   * conversation, so a slow vendor holds up nobody else.
   */
  async workBatch(lanes: readonly number[]): Promise<Iterable<number>> {
    const claimed = await this.#with.sql.run<ClaimedRow>(claimNext, [this.#with.instance(), lanes, pendingPerLane]);
    const again = new Set<number>();
    for (const row of claimed) {
      if (row.status === 'dropped') again.add(row.lane);
      else this.#track(this.#deliver(row));
    }
    const dropped = claimed.filter((row) => row.status === 'dropped');
    if (dropped.length > 0) this.#with.after.recorded(dropped.map((row) => ({ conversationId: row.conversation_id, seq: row.seq })));
    return again;
  }

  /** Resolves when every send under way has ended and is written down. */
  async settled(): Promise<void> {
    await Promise.all(this.#sending);
  }

  #track(sending: Promise<void>): void {
    this.#sending.add(sending);
    void sending.finally(() => this.#sending.delete(sending));
  }

  async #deliver(row: ClaimedRow): Promise<void> {
    const { log } = this.#with;
    try {
      const result = await this.#result(row);
      await this.#record(result);
      this.#with.after.recorded([{ conversationId: row.conversation_id, seq: row.seq }]);
      if (result.status === 'queued' && result.available_at !== null) this.#with.lookAgain(row.lane, result.available_at);
      else this.#with.wake(row.lane);
    } catch (error) {
      log('how a message ended could not be written down', { conversation: row.conversation_id, message: row.seq, err: error });
    }
  }

  async #result(row: ClaimedRow): Promise<DeliveryResult> {
    const { channels, now, pacer } = this.#with;
    const base = {
      conversation_id: row.conversation_id,
      seq: row.seq,
      error: null,
      available_at: null,
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
    const waitMs = pacer.take(row.channel_id, row.external_user, to.pacing, now());
    if (waitMs > 0) return { ...base, status: 'queued', available_at: now() + waitMs, untried: true };
    try {
      return { ...base, ...(await this.#outcome(row, to, await sendMessage(row, to, this.#with))) };
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
    const { failure, providerIds } = sent;
    if (!failure) return { status: 'sent', provider_ids: providerIds };
    const now = this.#with.now();
    if (failure.retryAfterMs !== undefined) {
      this.#with.pacer.pause(
        row.channel_id,
        failure.retryScope === 'account' ? null : row.external_user,
        to.pacing,
        now + failure.retryAfterMs,
        now,
      );
    }
    if (failure.channelBroken) await this.#with.channels.broken(row.channel_id, failure.text);
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
      return { status: 'queued', error, available_at: now, provider_ids: providerIds, new_user: failure.newUser };
    return { error, provider_ids: providerIds, ...afterFailure(failure, row.attempts, to.channel.idempotent, now) };
  }

  /** The send has happened: its result must not be lost to a database that is away for a moment. */
  async #record(result: DeliveryResult): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#with.recorder.record(result);
        return;
      } catch (error) {
        if (attempt >= recordTries) throw error;
        await this.#with.pause(Math.min(2000, 50 * 2 ** attempt));
      }
    }
  }
}
