import type { VendorHttp } from '@filo/channels';
import type { AfterDelivery, DeliveryChannels } from '../deliveries/ports.ts';
import type { EffectRunner } from '../effects/effect-runner.ts';
import type { Wakes } from '../lanes/wakes.ts';
import type { TimerRunner } from '../timers/timer-runner.ts';
import type { AfterTurn, WrittenTurn } from '../turns/ports.ts';
import type { Announcer, MediaFetcher, RuntimeCounts, RuntimeLog } from './dependencies.ts';

/** What is told and started after a commit. */
export interface AfterTurnsDependencies {
  wakes: Wakes;
  effects: EffectRunner;
  timers: TimerRunner;
  live: Announcer;
  channels: DeliveryChannels;
  http: VendorHttp;
  media: MediaFetcher;
  counts: RuntimeCounts;
  log: RuntimeLog;
}

/** Acts on what turns and deliveries have written. Everything here can be lost to a crash: the sweeper finds it in the tables. */
export class AfterTurns implements AfterTurn, AfterDelivery {
  readonly #with: AfterTurnsDependencies;

  constructor(dependencies: AfterTurnsDependencies) {
    this.#with = dependencies;
  }

  written(turns: readonly WrittenTurn[]): void {
    const { wakes, live, counts } = this.#with;
    counts.turns(turns.length);
    for (const turn of turns) {
      if (turn.hasQueued) wakes.deliveries(turn.lane);
      this.#start(turn);
    }
    live.announce(turns.map((turn) => ({ conversationId: turn.conversationId, messages: turn.messages })));
    for (const turn of turns) if (turn.effectIds.length > 0) live.typing(turn, true);
  }

  recorded(changes: readonly { conversationId: string; seq: string }[]): void {
    this.#with.counts.deliveries(changes.length);
    this.#with.live.announce(changes.map((change) => ({ conversationId: change.conversationId, messages: [change.seq] })));
  }

  #start(turn: WrittenTurn): void {
    const { effects, timers, media } = this.#with;
    for (const id of turn.effectIds) this.#try('an effect has no job yet', effects.enqueue(id));
    for (const timer of turn.timers) this.#try('a timer has no job yet', timers.enqueue(timer.waitId, timer.at));
    for (const id of turn.mediaIds) this.#try('a file could not be fetched yet', media.fetch(id));
    if (turn.acknowledge.length + turn.effectIds.length > 0) this.#try('a vendor was not told that we are at it', this.#courtesies(turn));
  }

  /** Stops the spinner on a pressed button; shows that something is being written while a web call runs. */
  async #courtesies(turn: WrittenTurn): Promise<void> {
    const to = await this.#with.channels.get(turn.channelId);
    if (!to) return;
    const calls = turn.acknowledge.flatMap((what) => to.channel.acknowledge?.(what, to.config) ?? []);
    if (turn.effectIds.length > 0)
      calls.push(...(to.channel.typing ? [to.channel.typing({ user: turn.externalUser, messageId: '', at: Date.now() }, to.config)] : []));
    await Promise.all(calls.map((call) => this.#with.http(call)));
  }

  #try(what: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => this.#with.log.warn(what, { err: error }));
  }
}
