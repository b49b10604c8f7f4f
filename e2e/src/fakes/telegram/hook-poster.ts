import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { Arrivals } from '../arrivals.ts';

/** Where a bot's updates go. */
export interface Webhook {
  url: string;
  secret: string | undefined;
}

/** One post of an update, and what came back: null when the connection failed. */
export interface Post {
  updateId: number;
  at: number;
  status: number | null;
  retryAfter: string | null;
  body: string;
}

/** Connections Telegram opens to one webhook unless told otherwise. https://core.telegram.org/bots/api#setwebhook */
const connections = 40;

/** First and longest pause before an update is posted again, in ms: like Telegram's, in a test's time. */
const pauses = { first: 100, longest: 1000 };

/** How long one post may take before it counts as failed, in ms. */
const postTimeoutMs = 30_000;

/** Posts updates to a webhook until each was taken with a 2xx, as Telegram does. */
export class HookPoster {
  readonly posts = new Arrivals<Post>('posts to the webhook', ({ updateId, status }) => `update ${updateId} → ${status ?? 'no answer'}`);
  readonly #agent = new Agent({ connections, pipelining: 1 });
  readonly #closing = new AbortController();
  readonly #webhook: () => Webhook | null;

  constructor(webhook: () => Webhook | null) {
    this.#webhook = webhook;
  }

  /** Posts an update again and again until it is taken. Resolves true then, false when the fake ends first. */
  async deliver(update: { update_id: number }): Promise<boolean> {
    for (let wait = pauses.first; !this.#closing.signal.aborted; wait = Math.min(pauses.longest, wait * 2)) {
      const { status } = await this.post(update);
      if (status !== null && status >= 200 && status < 300) return true;
      await pause(wait, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    }
    return false;
  }

  /** Posts an update once. */
  async post(update: { update_id: number }): Promise<Post> {
    const post = { updateId: update.update_id, at: Date.now(), ...(await this.#send(JSON.stringify(update))) };
    this.posts.add(post);
    return post;
  }

  /** Stops posting. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#agent.destroy();
  }

  async #send(body: string): Promise<Pick<Post, 'status' | 'retryAfter' | 'body'>> {
    const webhook = this.#webhook();
    if (!webhook) return { status: null, retryAfter: null, body: 'there is no webhook' };
    try {
      const answer = await request(webhook.url, {
        dispatcher: this.#agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(webhook.secret !== undefined && { 'x-telegram-bot-api-secret-token': webhook.secret }),
        },
        body,
        headersTimeout: postTimeoutMs,
        bodyTimeout: postTimeoutMs,
      });
      const retryAfter = answer.headers['retry-after'];
      return {
        status: answer.statusCode,
        retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
        body: await answer.body.text(),
      };
    } catch (error) {
      return { status: null, retryAfter: null, body: error instanceof Error ? error.message : String(error) };
    }
  }
}
