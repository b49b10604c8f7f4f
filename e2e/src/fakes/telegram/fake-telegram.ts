import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Arrivals } from '../arrivals.ts';
import { listen, type Listening } from '../listen.ts';
import { readBody } from '../read-body.ts';
import type { Behaviour, Script } from './behaviour.ts';
import { type BotCall, showCall } from './bot-call.ts';
import { Chat, type Person } from './chat.ts';
import { Customer } from './customer.ts';
import { Files } from './files.ts';
import type { BotState } from './method.ts';
import { methods } from './methods.ts';
import { Refusal } from './refusal.ts';
import { Updates } from './updates.ts';

/** The token of the one bot that a fake serves. */
const botToken = '7000000001:FakeTokenOfATestBot_abcdefghijk';

/** First number of an update: any positive one. */
const firstUpdate = 500_000;

/**
 * Telegram on loopback, with one bot: answers the Bot API as Telegram does, brings updates to the bot's webhook or to its
 * polls, records every call, and misbehaves as a test wishes. https://core.telegram.org/bots/api
 */
export class FakeTelegram {
  readonly token = botToken;
  readonly calls = new Arrivals<BotCall>('calls of the Bot API', showCall);
  readonly updates = new Updates(firstUpdate);
  readonly #scripts = new Set<Script>();
  readonly #state: BotState;
  #listening: Listening | null = null;
  #messageId = 100;

  private constructor() {
    this.#state = {
      bot: { id: 7_000_000_001, is_bot: true, first_name: 'Thread Shop', username: 'thread_shop_bot' },
      chats: new Map(),
      files: new Files(),
      updates: this.updates,
      presses: new Set(),
      nextMessageId: () => this.#messageId++,
    };
  }

  /** Starts one; close it when the test ends. */
  static async start(): Promise<FakeTelegram> {
    const fake = new FakeTelegram();
    fake.#listening = await listen((request, response) => fake.#handle(request, response));
    return fake;
  }

  /** What stands in for `https://api.telegram.org`. */
  get url(): string {
    return this.#listening?.url ?? '';
  }

  /** The settings of a Filo channel for this bot. */
  get config(): { token: string; apiBase: string } {
    return { token: this.token, apiBase: this.url };
  }

  /** A customer, the same for the same id. */
  customer(id: number, person: Omit<Person, 'id' | 'first_name'> & { first_name?: string } = {}): Customer {
    const chat = this.#state.chats.get(id) ?? new Chat({ first_name: `Customer ${id}`, ...person, id });
    this.#state.chats.set(id, chat);
    return new Customer(chat, this.#state, this.calls);
  }

  /** Lets calls misbehave; the newest script is asked first. Gives a function that takes it back. */
  script(script: Script): () => void {
    const older = [...this.#scripts];
    this.#scripts.clear();
    for (const one of [script, ...older]) this.#scripts.add(one);
    return () => this.#scripts.delete(script);
  }

  /** Calls of a method, or of a chat, or both. */
  callsOf(wanted: { method?: string; chat?: number }): BotCall[] {
    return this.calls.all.filter(
      (call) => (wanted.method === undefined || call.method === wanted.method) && (wanted.chat === undefined || call.chat === wanted.chat),
    );
  }

  /** Ends it: whoever hangs is cut off. */
  async close(): Promise<void> {
    await this.updates.close();
    await this.#listening?.close();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.url);
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(pathname);
    if (file) {
      this.#download(response, file[1] === this.token ? file[2] : undefined);
      return;
    }
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(pathname) ?? [];
    const { fields, files } = await readBody(request);
    if (token !== this.token) {
      answer(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
      return;
    }
    const call: BotCall = {
      n: this.calls.all.length,
      at: Date.now(),
      method: method ?? '',
      chat: fields['chat_id'] === undefined ? null : Number(fields['chat_id']),
      fields,
      files,
      shown: false,
      status: null,
      messageId: null,
    };
    this.calls.add(call);
    const behaviour = this.#behaviour(call);
    if (behaviour) await this.#misbehave(call, response, behaviour);
    else await this.#answer(call, response);
    this.calls.changed();
  }

  #behaviour(call: BotCall): Behaviour | undefined {
    for (const script of this.#scripts) {
      const behaviour = script(call);
      if (behaviour) return behaviour;
    }
    return undefined;
  }

  async #misbehave(call: BotCall, response: ServerResponse, behaviour: Behaviour): Promise<void> {
    if (behaviour.does === 'wait') {
      await pause(behaviour.ms);
      return this.#answer(call, response);
    }
    if (behaviour.shown) await this.#perform(call);
    if (behaviour.does === 'drop') response.destroy();
    if (behaviour.does !== 'answer') return;
    call.status = behaviour.status;
    response.writeHead(behaviour.status, { 'content-type': behaviour.type }).end(behaviour.body);
  }

  async #answer(call: BotCall, response: ServerResponse): Promise<void> {
    const { status, body } = await this.#perform(call);
    call.status = status;
    answer(response, status, body);
  }

  /** Does what the call asks for, and gives the answer that Telegram would give. */
  async #perform(call: BotCall): Promise<{ status: number; body: object }> {
    const method = methods[call.method];
    try {
      if (!method) throw new Refusal(404, 'Not Found: method not found');
      const result = await method(call, this.#state);
      call.shown = true;
      if (typeof result === 'object' && result !== null && 'message_id' in result) call.messageId = Number(result.message_id);
      return { status: 200, body: { ok: true, result } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.code, body: { ok: false, error_code: error.code, description: error.message } };
    }
  }

  #download(response: ServerResponse, path: string | undefined): void {
    const file = path === undefined ? undefined : this.#state.files.byPath(path);
    if (file) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
    else answer(response, 404, { ok: false, error_code: 404, description: 'Not Found' });
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
