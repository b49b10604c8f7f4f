import { HookPoster, type Webhook } from './hook-poster.ts';

/** An update as Telegram numbers and sends it. https://core.telegram.org/bots/api#update */
export interface Update {
  update_id: number;
  [kind: string]: unknown;
}

/** How updates travel: takes one and resolves once it was taken. Replaced to make a bad network. */
export type Network = (update: Update, poster: HookPoster) => Promise<boolean>;

const reliable: Network = (update, poster) => poster.deliver(update);

/**
 * Telegram's side of receiving: numbers updates, and brings each to the webhook, those of one chat one after the other,
 * or keeps them for `getUpdates`.
 */
export class Updates {
  readonly poster = new HookPoster(() => this.webhook);
  webhook: Webhook | null = null;
  network: Network = reliable;
  lastError: string | null = null;
  readonly #chains = new Map<number, Promise<boolean>>();
  #next: number;
  #kept: { update: Update; taken: (taken: boolean) => void }[] = [];
  #polls: (() => void)[] = [];

  constructor(first: number) {
    this.#next = first;
  }

  /** Updates that nobody has taken yet. */
  get waiting(): number {
    return this.#kept.length;
  }

  /** Points updates at an address; those kept go there now. */
  setWebhook(webhook: Webhook | null): void {
    this.webhook = webhook;
    if (!webhook) return;
    const kept = this.#kept;
    this.#kept = [];
    for (const { update, taken } of kept) void this.network(update, this.poster).then(taken);
  }

  /** Numbers an update. */
  number(content: Record<string, unknown>): Update {
    return { update_id: this.#next++, ...content };
  }

  /** Brings an update of a chat to the bot, after those before it. Resolves true when it was taken. */
  bring(chat: number, update: Update): Promise<boolean> {
    if (!this.webhook) return this.#keep(update);
    const before = this.#chains.get(chat) ?? Promise.resolve(true);
    const brought = before.then(() => this.network(update, this.poster));
    this.#chains.set(chat, brought);
    return brought;
  }

  /** Brings an update without waiting for any before it. */
  bringAtOnce(update: Update): Promise<boolean> {
    return this.webhook ? this.network(update, this.poster) : this.#keep(update);
  }

  /** `getUpdates`: forgets what lies before `offset`, and waits for something to give. https://core.telegram.org/bots/api#getupdates */
  async take(offset: number, holdMs: number): Promise<Update[]> {
    for (const { taken } of this.#kept.filter(({ update }) => update.update_id < offset)) taken(true);
    this.#kept = this.#kept.filter(({ update }) => update.update_id >= offset);
    if (this.#kept.length === 0 && holdMs > 0) await this.#something(holdMs);
    return this.#kept.slice(0, 100).map(({ update }) => update);
  }

  /** Lets every poll end and posts nothing more. */
  async close(): Promise<void> {
    for (const wake of this.#polls) wake();
    await this.poster.close();
  }

  #keep(update: Update): Promise<boolean> {
    return new Promise((taken) => {
      this.#kept.push({ update, taken });
      for (const wake of this.#polls) wake();
    });
  }

  #something(holdMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#polls = this.#polls.filter((one) => one !== wake);
        resolve();
      };
      const timer = setTimeout(wake, holdMs);
      this.#polls.push(wake);
    });
  }
}
