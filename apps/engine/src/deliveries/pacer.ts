import type { Pacing } from '@filo/channels';
import { TokenBucket } from './token-bucket.ts';

/** Buckets kept before full ones are forgotten. */
const bucketsKept = 10_000;

/** Keeps each account and each chat within what its vendor allows. One process's share: `share` divides the account's rate. */
export class Pacer {
  readonly #accounts = new Map<string, TokenBucket>();
  readonly #users = new Map<string, TokenBucket>();
  #share = 1;

  /** How many processes send side by side. */
  set processes(count: number) {
    const share = 1 / Math.max(1, count);
    if (share === this.#share) return;
    this.#share = share;
    this.#accounts.clear();
  }

  /** Takes leave for one message: 0 to go ahead, else ms to wait. */
  take(channelId: string, user: string, pacing: Pacing, now: number): number {
    const chat = this.#user(channelId, user, pacing, now).take(now);
    if (chat > 0) return chat;
    return this.#account(channelId, pacing, now).take(now);
  }

  /** The vendor asked for a pause, for one chat or for the whole account. */
  pause(channelId: string, user: string | null, pacing: Pacing, until: number, now: number): void {
    (user === null ? this.#account(channelId, pacing, now) : this.#user(channelId, user, pacing, now)).close(until);
  }

  #account(channelId: string, pacing: Pacing, now: number): TokenBucket {
    let bucket = this.#accounts.get(channelId);
    if (!bucket) {
      const perSecond = pacing.perSecond * this.#share;
      bucket = new TokenBucket(perSecond, Math.max(1, perSecond), now);
      this.#accounts.set(channelId, bucket);
    }
    return bucket;
  }

  #user(channelId: string, user: string, pacing: Pacing, now: number): TokenBucket {
    const key = `${channelId}\n${user}`;
    let bucket = this.#users.get(key);
    if (!bucket) {
      if (this.#users.size >= bucketsKept) this.#forgetFull(now);
      bucket = new TokenBucket(1000 / Math.max(1, pacing.perUserMs), Math.max(1, pacing.burst), now);
      this.#users.set(key, bucket);
    }
    return bucket;
  }

  #forgetFull(now: number): void {
    for (const [key, bucket] of this.#users) if (bucket.isFull(now)) this.#users.delete(key);
  }
}
