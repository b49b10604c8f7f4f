import {
  createChannel,
  createFlow,
  type ConversationMove,
  type ConversationRecord,
  listConversations,
  listMessages,
  postChannelMessage,
  publishFlow,
  saveDraft,
} from '@filo/api';
import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.ts';
import type { RunningEngine } from './running-engine.ts';

interface Ask {
  id: string;
  prompt: string;
  saveTo?: string;
  timeout?: number;
}

/** A flow that asks one thing after the other and says "Bye." at the end; `more` nodes stand beside, reached by moves only. */
export function askingFlow(asks: readonly Ask[], more: readonly object[] = [], edges: readonly object[] = []): Record<string, unknown> {
  const ids = ['start', ...asks.map((ask) => ask.id), 'bye'];
  return {
    format: 'filo.flow/1',
    name: 'Asking',
    languages: ['en'],
    variables: [
      { key: 'name', type: 'text' },
      { key: 'topic', type: 'text' },
    ],
    nodes: [
      { id: 'start', type: 'trigger', config: { on: 'any' } },
      ...asks.map(({ id, prompt, saveTo = `vars.${id}`, timeout }) => ({
        id,
        type: 'entity-capture',
        config: { prompt, entity: 'text', saveTo, ...(timeout !== undefined && { timeout }) },
      })),
      { id: 'bye', type: 'message', config: { bubbles: [{ kind: 'text', text: 'Bye {{ vars.name }}, {{ vars.topic }}.' }] } },
      ...more,
    ],
    edges: [
      ...ids.slice(1).map((to, index) => ({ id: `e${index}`, from: ids[index], exit: index === 0 ? 'next' : 'captured', to })),
      ...edges,
    ],
  };
}

/** A published flow on a channel of its own, with customers to play. */
export class MovingFlow {
  readonly engine: RunningEngine;
  readonly flowId: string;
  readonly channelId: string;

  private constructor(engine: RunningEngine, flowId: string, channelId: string) {
    this.engine = engine;
    this.flowId = flowId;
    this.channelId = channelId;
  }

  /** Publishes the document and connects a channel. */
  static async open(engine: RunningEngine, document: Record<string, unknown>): Promise<MovingFlow> {
    const { id } = await engine.api.call(createFlow, { body: document as never });
    await engine.api.call(publishFlow, { params: { id } });
    const channel = await engine.api.call(createChannel, {
      body: { kind: 'api', name: `Channel of ${id}`, flowId: id, config: { webhookUrl: 'http://127.0.0.1:9/nobody' } },
    });
    return new MovingFlow(engine, id, channel.id);
  }

  /** The same flow, met by the customers of another channel. */
  through(channelId: string): MovingFlow {
    return new MovingFlow(this.engine, this.flowId, channelId);
  }

  /** Saves another document as the draft. */
  async draft(document: Record<string, unknown>): Promise<void> {
    await this.engine.api.call(saveDraft, { params: { id: this.flowId }, body: document as never });
  }

  /** Publishes the draft, with what becomes of the chats. */
  publish(moves: Record<string, ConversationMove> = {}) {
    return this.engine.api.call(publishFlow, { params: { id: this.flowId }, body: { moves } });
  }

  /** A new customer writes these lines, each after the bot answered the one before. */
  async customer(...lines: string[]): Promise<Customer> {
    const customer = new Customer(this, `user-${randomUUID()}`);
    for (const line of lines) await customer.say(line);
    return customer;
  }
}

/** A customer of a moving flow. */
class Customer {
  readonly #flow: MovingFlow;
  readonly user: string;

  constructor(flow: MovingFlow, user: string) {
    this.#flow = flow;
    this.user = user;
  }

  /** Sends a line and waits until the bot answered it. */
  async say(text: string): Promise<void> {
    const before = (await this.heard()).length;
    await this.send(text);
    await eventually(`an answer to "${text}"`, async () => ((await this.heard()).length > before ? true : null));
  }

  /** Sends a line. */
  async send(text: string): Promise<void> {
    await this.#flow.engine.api.call(postChannelMessage, { params: { id: this.#flow.channelId }, body: { user: this.user, text } });
  }

  /** The conversation, once there is one. */
  async find(): Promise<ConversationRecord | undefined> {
    const query = { channel: this.#flow.channelId, limit: 200 };
    const { items } = await this.#flow.engine.api.call(listConversations, { query });
    return items.find((one) => one.user === this.user);
  }

  /** The conversation. */
  read(): Promise<ConversationRecord> {
    return eventually('a conversation', () => this.find());
  }

  /** What the bot said, oldest first. */
  async heard(): Promise<string[]> {
    const found = await this.find();
    if (!found) return [];
    const { items } = await this.#flow.engine.api.call(listMessages, { params: { id: found.id }, query: { limit: 200 } });
    return items.filter((message) => message.author === 'bot').map((message) => String(message.bubbles[0]?.['text']));
  }

  /** Waits until the bot says these words last. */
  async hears(text: string): Promise<void> {
    await eventually(`"${text}"`, async () => ((await this.heard()).at(-1) === text ? true : null));
  }
}
