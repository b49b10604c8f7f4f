import type { Pacing } from '@filo/channels';
import { Pace } from './pace.ts';

/** Chats, and places in line, remembered before old ones are forgotten. */
const remembered = 10_000;

/** A message that is being paced. */
export interface Paced {
  /** Unique: the same for every try of the message. */
  key: string;
  channelId: string;
  user: string;
}

interface Place {
  channelId: string;
  /** What the place is in: first the chat's line, then the account's. */
  line: 'chat' | 'account';
  at: number;
}

/**
 * Keeps each account and each chat within what its vendor allows. A message that must wait gets a place in line, once, so a
 * queue of thousands is not asked again and again. One process's share: `processes` divides the account's rate.
 */
export class Pacer {
  readonly #accounts = new Map<string, Pace>();
  readonly #chats = new Map<string, Pace>();
  readonly #places = new Map<string, Place>();
  #processes = 1;

  /** How many processes send side by side. */
  set processes(count: number) {
    if (this.#processes === Math.max(1, count)) return;
    this.#processes = Math.max(1, count);
    this.#accounts.clear();
  }

  /** Asks leave for a message: 0 to go ahead, else the ms after which to ask again. */
  take(message: Paced, pacing: Pacing, now: number): number {
    let place = this.#places.get(message.key);
    place ??= { channelId: message.channelId, line: 'chat', at: this.#chat(message, pacing, now).reserve(now) };
    if (place.line === 'chat' && place.at <= now)
      place = { ...place, line: 'account', at: this.#account(message.channelId, pacing).reserve(now) };
    if (place.at <= now) {
      this.#places.delete(message.key);
      return 0;
    }
    if (this.#places.size >= remembered) this.#forgetPast(now);
    this.#places.set(message.key, place);
    return place.at - now;
  }

  /** The vendor asked for a pause, for one chat or, with `user` null, for the whole account. */
  pause(channelId: string, user: string | null, pacing: Pacing, until: number, now: number): void {
    if (user !== null) {
      this.#chat({ channelId, user }, pacing, now).close(until);
      return;
    }
    this.#account(channelId, pacing).close(until);
    // Places before the pause are worth nothing, and all at its end would be the next flood: they are handed out anew.
    for (const [key, place] of this.#places) if (place.channelId === channelId && place.line === 'account') this.#places.delete(key);
  }

  #account(channelId: string, pacing: Pacing): Pace {
    let pace = this.#accounts.get(channelId);
    if (!pace) {
      const perSecond = pacing.perSecond / this.#processes;
      pace = new Pace(perSecond, Math.max(1, perSecond));
      this.#accounts.set(channelId, pace);
    }
    return pace;
  }

  #chat({ channelId, user }: Pick<Paced, 'channelId' | 'user'>, pacing: Pacing, now: number): Pace {
    const key = `${channelId}\n${user}`;
    let pace = this.#chats.get(key);
    if (!pace) {
      if (this.#chats.size >= remembered) this.#forgetIdle(now);
      pace = new Pace(1000 / Math.max(1, pacing.perUserMs), pacing.burst);
      this.#chats.set(key, pace);
    }
    return pace;
  }

  #forgetIdle(now: number): void {
    for (const [key, pace] of this.#chats) if (pace.isIdle(now)) this.#chats.delete(key);
  }

  /** Messages that were dropped, or sent by another process, never come for their place. */
  #forgetPast(now: number): void {
    for (const [key, place] of this.#places) if (place.at < now - 60_000) this.#places.delete(key);
  }
}
