import {
  addUser,
  createChannel,
  createFlow,
  type ConversationRecord,
  listConversations,
  listMessages,
  type MessageRecord,
  postChannelMessage,
  publishFlow,
  readConversation,
} from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';
import { helpDesk } from './help-desk.ts';
import { type RunningEngine, runEngine, signInAs } from './running-engine.ts';

/** An agent with a session of their own. */
export interface TestAgent {
  id: string;
  api: FiloClient;
}

/** The first words of a message. */
export const textOf = (message: MessageRecord): unknown => message.bubbles[0]?.['text'];

/** An engine with the help desk on an `api` channel, two agents, and customers to play. */
export class RunningDesk {
  readonly engine: RunningEngine;
  /** Where the channel posts answers. */
  readonly frontEnd: FakeServer;
  readonly channelId: string;
  readonly ann: TestAgent;
  readonly bob: TestAgent;

  private constructor(engine: RunningEngine, frontEnd: FakeServer, channelId: string, ann: TestAgent, bob: TestAgent) {
    this.engine = engine;
    this.frontEnd = frontEnd;
    this.channelId = channelId;
    this.ann = ann;
    this.bob = bob;
  }

  /** Starts everything. */
  static async open(): Promise<RunningDesk> {
    const frontEnd = await startFakeServer(() => ({ body: { ok: true } }));
    const engine = await runEngine();
    const { id: flowId } = await engine.api.call(createFlow, { body: helpDesk as never });
    await engine.api.call(publishFlow, { params: { id: flowId } });
    const config = { webhookUrl: `${frontEnd.url}/answers` };
    const { id } = await engine.api.call(createChannel, { body: { kind: 'api', name: 'Shop', flowId, config } });
    return new RunningDesk(engine, frontEnd, id, await addAgent(engine, 'ann'), await addAgent(engine, 'bob'));
  }

  /** Calls the API with a key that may do everything. */
  get api(): FiloClient {
    return this.engine.api;
  }

  async stop(): Promise<void> {
    await this.engine.stop();
    await this.frontEnd.close();
  }

  say(user: string, text: string): Promise<{ accepted: number }> {
    return this.api.call(postChannelMessage, { params: { id: this.channelId }, body: { user, text } });
  }

  read(id: string): Promise<ConversationRecord> {
    return this.api.call(readConversation, { params: { id } });
  }

  async thread(id: string): Promise<MessageRecord[]> {
    return (await this.api.call(listMessages, { params: { id } })).items;
  }

  /** Waits until these words stand in the thread, `times` times. */
  heard(id: string, text: string, times = 1): Promise<MessageRecord> {
    return eventually(`"${text}"`, async () => (await this.thread(id)).filter((message) => textOf(message) === text)[times - 1]);
  }

  /** A customer whose conversation the bot has begun. */
  async begin(): Promise<{ id: string; user: string }> {
    const user = `user-${randomUUID()}`;
    await this.say(user, 'hello');
    const found = await eventually('a conversation', async () => {
      const { items } = await this.api.call(listConversations, { query: { channel: this.channelId } });
      return items.find((one) => one.user === user);
    });
    await this.heard(found.id, 'What is it about?');
    return { id: found.id, user };
  }

  /** A customer who waits for a person. */
  async escalate(): Promise<{ id: string; user: string }> {
    const begun = await this.begin();
    await this.say(begun.user, 'my parcel');
    await eventually('the queue', async () => ((await this.read(begun.id)).owner === 'queue' ? true : null));
    return begun;
  }
}

async function addAgent(engine: RunningEngine, name: string): Promise<TestAgent> {
  const account = { name, email: `${name}@example.com`, password: 'seven gentle otters sing' };
  const { id } = await engine.api.call(addUser, { body: account });
  const cookie = await signInAs(engine.url, account.email, account.password);
  return { id, api: createFiloClient({ baseUrl: engine.url, headers: { cookie } }) };
}
