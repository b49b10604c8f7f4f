import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addUser,
  assignConversation,
  closeConversation,
  createChannel,
  createFlow,
  listConversations,
  listMessages,
  type MessageRecord,
  postChannelMessage,
  publishFlow,
  readConversation,
  releaseConversation,
  removeUser,
  reopenConversation,
  sendMessage,
  takeConversation,
  uploadMedia,
} from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { type FakeServer, startFakeServer } from '../../test-support/fake-server.ts';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type RunningEngine, runEngine, signInAs } from '../../test-support/running-engine.ts';

let running: RunningEngine;
let frontEnd: FakeServer;
let channelId: string;
const agents: Record<'ann' | 'bob', { id: string; api: FiloClient }> = {
  ann: { id: '', api: {} as FiloClient },
  bob: { id: '', api: {} as FiloClient },
};

beforeAll(async () => {
  frontEnd = await startFakeServer(() => ({ body: { ok: true } }));
  running = await runEngine();
  const { id: flowId } = await running.api.call(createFlow, { body: helpDesk as never });
  await running.api.call(publishFlow, { params: { id: flowId } });
  channelId = (
    await running.api.call(createChannel, {
      body: { kind: 'api', name: 'Shop', flowId, config: { webhookUrl: `${frontEnd.url}/answers` } },
    })
  ).id;
  for (const name of ['ann', 'bob'] as const) {
    const account = { name, email: `${name}@example.com`, password: 'seven gentle otters sing' };
    const { id } = await running.api.call(addUser, { body: account });
    const cookie = await signInAs(running.url, account.email, account.password);
    agents[name] = { id, api: createFiloClient({ baseUrl: running.url, headers: { cookie } }) };
  }
});
afterAll(async () => {
  await running.stop();
  await frontEnd.close();
});

const say = (user: string, text: string) => running.api.call(postChannelMessage, { params: { id: channelId }, body: { user, text } });
const read = (id: string) => running.api.call(readConversation, { params: { id } });
const textOf = (message: MessageRecord): unknown => message.bubbles[0]?.['text'];
const thread = async (id: string) => (await running.api.call(listMessages, { params: { id } })).items;
const heard = (id: string, text: string) =>
  eventually(`"${text}"`, async () => (await thread(id)).find((message) => textOf(message) === text));

/** A customer whose conversation the bot has begun. */
async function begin(): Promise<{ id: string; user: string }> {
  const user = `user-${randomUUID()}`;
  await say(user, 'hello');
  const found = await eventually('a conversation', async () =>
    (await running.api.call(listConversations, { query: { channel: channelId } })).items.find((one) => one.user === user),
  );
  await heard(found.id, 'What is it about?');
  return { id: found.id, user };
}

/** A customer who waits for a person. */
async function escalate(): Promise<{ id: string; user: string }> {
  const begun = await begin();
  await say(begun.user, 'my parcel');
  await eventually('the queue', async () => ((await read(begun.id)).owner === 'queue' ? true : null));
  return begun;
}

describe('a conversation', () => {
  it('goes from the bot to the queue, to an agent and back, each step with its epoch', async () => {
    const { id, user } = await escalate();
    const waiting = await read(id);
    expect(waiting).toMatchObject({
      channel: { id: channelId, kind: 'api' },
      status: 'open',
      owner: 'queue',
      assignee: null,
      epoch: 1,
      handover: { reason: 'my parcel', vars: { topic: 'my parcel' } },
    });
    expect(waiting.waitingSince).not.toBeNull();

    const taken = await agents.ann.api.call(takeConversation, { params: { id } });
    expect(taken).toMatchObject({ owner: 'agent', assignee: { id: agents.ann.id, name: 'ann' }, epoch: 2, waitingSince: null });
    expect(await agents.ann.api.call(takeConversation, { params: { id } })).toMatchObject({ epoch: 2 });

    const sent = await agents.ann.api.call(sendMessage, { params: { id }, body: { text: ' I look at it. ' } });
    expect(sent).toMatchObject({
      author: 'agent',
      authorId: agents.ann.id,
      authorName: 'ann',
      direction: 'out',
      bubbles: [{ kind: 'text', text: 'I look at it.' }],
      epoch: 2,
    });
    await eventually('the answer at the front end', () =>
      frontEnd.received.find((request) => request.text.includes('I look at it.') && request.text.includes(user)),
    );
    await eventually('the tick', async () => ((await heard(id, 'I look at it.')).status === 'sent' ? true : null));

    expect(await agents.ann.api.call(releaseConversation, { params: { id } })).toMatchObject({
      owner: 'bot',
      assignee: null,
      epoch: 3,
      handover: null,
    });
    await heard(id, 'Back with the bot.');
    expect((await thread(id)).map((message) => [message.author, textOf(message)])).toEqual([
      ['contact', 'hello'],
      ['bot', 'What is it about?'],
      ['contact', 'my parcel'],
      ['bot', 'A person will answer.'],
      ['agent', 'I look at it.'],
      ['bot', 'Back with the bot.'],
    ]);
  });

  it('is silent on the bot’s side while an agent has it', async () => {
    const { id, user } = await begin();
    await agents.ann.api.call(takeConversation, { params: { id } });
    await say(user, 'to the agent');
    await heard(id, 'to the agent');
    await agents.ann.api.call(releaseConversation, { params: { id }, body: { to: 'start' } });
    await eventually('the second question', async () =>
      (await thread(id)).filter((message) => textOf(message) === 'What is it about?').length === 2 ? true : null,
    );
    expect((await thread(id)).some((message) => textOf(message) === 'A person will answer.')).toBe(false);
  });

  it('goes back to a named node, and only to one that exists', async () => {
    const { id } = await escalate();
    await agents.ann.api.call(takeConversation, { params: { id } });
    await expect(agents.ann.api.call(releaseConversation, { params: { id }, body: { to: 'nowhere' } })).rejects.toMatchObject({
      status: 422,
      code: 'unknown-reference',
    });
    expect(await read(id)).toMatchObject({ owner: 'agent', epoch: 2 });
    await agents.ann.api.call(releaseConversation, { params: { id }, body: { to: 'extra' } });
    await heard(id, 'You were sent to a node.');
  });
});

describe('taking', () => {
  it('gives a conversation to one of many who try at once', async () => {
    const { id } = await escalate();
    const tries = await Promise.allSettled(
      [agents.ann, agents.bob, agents.ann, agents.bob].map(({ api }) => api.call(takeConversation, { params: { id } })),
    );
    const winners = new Set(tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.assignee?.id] : [])));
    expect(winners.size).toBe(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409, code: 'already-taken' });
    expect((await read(id)).epoch).toBe(2);
  });

  it('drops what the bot had not sent, however the turn and the agent race', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, user } = await begin();
      await Promise.all([say(user, 'my parcel'), agents.ann.api.call(takeConversation, { params: { id } })]);
      await heard(id, 'my parcel');
      await eventually('peace', async () =>
        (await thread(id)).every((message) => !['queued', 'sending'].includes(message.status)) ? true : null,
      );
      const after = await thread(id);
      const last = await read(id);
      expect(last).toMatchObject({ owner: 'agent', assignee: { id: agents.ann.id } });
      // Whatever the bot said before the agent had it may stand; nothing of a later epoch is the bot's.
      expect(after.filter((message) => message.author === 'bot' && message.epoch >= last.epoch)).toEqual([]);
    }
  });

  it('by a key names the agent, or means the one who made it', async () => {
    const { id } = await escalate();
    await expect(running.api.call(takeConversation, { params: { id }, body: { agentId: randomUUID() } })).rejects.toMatchObject({
      code: 'unknown-reference',
    });
    expect(await running.api.call(takeConversation, { params: { id }, body: { agentId: agents.bob.id } })).toMatchObject({
      assignee: { name: 'bob' },
    });
    await expect(running.api.call(takeConversation, { params: { id } })).rejects.toMatchObject({ code: 'already-taken' });
    const other = await escalate();
    expect(await running.api.call(takeConversation, { params: { id: other.id } })).toMatchObject({ assignee: { name: 'Ada Owner' } });
  });
});

describe('speaking', () => {
  it('is for who has the conversation', async () => {
    const { id } = await begin();
    const send = (api: FiloClient) => api.call(sendMessage, { params: { id }, body: { text: 'hi' } });
    await expect(send(agents.ann.api)).rejects.toMatchObject({ status: 409, code: 'not-owner' });
    await expect(send(running.api)).rejects.toMatchObject({ code: 'not-owner' });
    await agents.ann.api.call(takeConversation, { params: { id } });
    await expect(send(agents.bob.api)).rejects.toMatchObject({ code: 'not-owner' });
    await send(agents.ann.api);
    await send(running.api);
    const before = (await thread(id)).length;
    await agents.ann.api.call(closeConversation, { params: { id } });
    await expect(send(agents.ann.api)).rejects.toMatchObject({ code: 'conversation-closed' });
    expect(await thread(id)).toHaveLength(before);
  });

  it('takes files that were uploaded, and no others', async () => {
    const { id } = await begin();
    await agents.ann.api.call(takeConversation, { params: { id } });
    const media = await agents.ann.api.call(uploadMedia, {
      file: { bytes: new TextEncoder().encode('%PDF-1.7 x'), name: 'bill.pdf', mime: 'application/pdf' },
    });
    const sent = await agents.ann.api.call(sendMessage, {
      params: { id },
      body: { bubbles: [{ kind: 'file', mediaId: media.mediaId, name: 'bill.pdf', caption: 'Your bill' }] },
    });
    expect(sent.bubbles).toEqual([
      { kind: 'file', mediaId: media.mediaId, name: 'bill.pdf', caption: 'Your bill', url: `/media/${media.mediaId}` },
    ]);
    await expect(
      agents.ann.api.call(sendMessage, { params: { id }, body: { bubbles: [{ kind: 'image', mediaId: 'made-up' }] } }),
    ).rejects.toMatchObject({ code: 'unknown-reference' });
  });
});

describe('assigning', () => {
  it('hands a conversation on, and back to the queue', async () => {
    const { id } = await escalate();
    expect(
      await running.api.call(assignConversation, { params: { id }, body: { assignee: agents.bob.id, team: 'returns' } }),
    ).toMatchObject({ owner: 'agent', assignee: { name: 'bob' }, team: 'returns', epoch: 2 });
    expect(await agents.bob.api.call(assignConversation, { params: { id }, body: { assignee: agents.ann.id } })).toMatchObject({
      assignee: { name: 'ann' },
      epoch: 3,
    });
    expect(await agents.ann.api.call(assignConversation, { params: { id }, body: { assignee: null } })).toMatchObject({
      owner: 'queue',
      assignee: null,
    });
    await expect(running.api.call(assignConversation, { params: { id }, body: { assignee: randomUUID() } })).rejects.toMatchObject({
      code: 'unknown-reference',
    });
  });

  it('returns what a removed agent had to the queue', async () => {
    const account = { name: 'Cai', email: 'cai@example.com', password: 'seven gentle otters sing' };
    const { id: agentId } = await running.api.call(addUser, { body: account });
    const { id } = await escalate();
    await running.api.call(assignConversation, { params: { id }, body: { assignee: agentId } });
    await running.api.call(removeUser, { params: { id: agentId } });
    expect(await read(id)).toMatchObject({ owner: 'queue', assignee: null });
  });
});

describe('closing', () => {
  it('ends the run; the next message opens it with the bot, from the beginning', async () => {
    const { id, user } = await escalate();
    await agents.ann.api.call(takeConversation, { params: { id } });
    await expect(agents.bob.api.call(closeConversation, { params: { id } })).rejects.toMatchObject({ code: 'not-owner' });
    expect(await agents.ann.api.call(closeConversation, { params: { id } })).toMatchObject({
      status: 'closed',
      owner: 'bot',
      assignee: null,
    });
    await say(user, 'one more thing');
    await eventually('a new beginning', async () =>
      (await thread(id)).filter((message) => textOf(message) === 'What is it about?').length === 2 ? true : null,
    );
    expect(await read(id)).toMatchObject({ status: 'open', owner: 'bot' });
  });

  it('can be undone', async () => {
    const { id } = await begin();
    await running.api.call(closeConversation, { params: { id } });
    expect(await running.api.call(reopenConversation, { params: { id } })).toMatchObject({ status: 'open', owner: 'bot' });
  });
});

describe('lists', () => {
  it('filter and page, last message first', async () => {
    const first = await escalate();
    const second = await escalate();
    await agents.bob.api.call(takeConversation, { params: { id: second.id } });
    const ids = async (query: Record<string, string>, api = running.api) =>
      (await api.call(listConversations, { query: { limit: 200, ...query } })).items.map((one) => one.id);
    expect(await ids({ owner: 'queue' })).toContain(first.id);
    expect(await ids({ owner: 'queue' })).not.toContain(second.id);
    expect(await ids({ assignee: 'me' }, agents.bob.api)).toContain(second.id);
    expect(await ids({ assignee: agents.bob.id, owner: 'agent' })).toContain(second.id);
    expect(await ids({ assignee: 'none' })).not.toContain(second.id);
    expect(await ids({ status: 'closed' })).not.toContain(first.id);
    expect(await ids({ channel: randomUUID() })).toEqual([]);

    const all = await ids({});
    const paged: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await running.api.call(listConversations, { query: { limit: 3, ...(cursor !== undefined && { cursor }) } });
      paged.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('show messages from the last one backwards, and what came after one', async () => {
    const { id } = await escalate();
    const latest = await running.api.call(listMessages, { params: { id }, query: { limit: 2 } });
    expect(latest.items.map(textOf)).toEqual(['my parcel', 'A person will answer.']);
    const earlier = await running.api.call(listMessages, { params: { id }, query: { limit: 2, cursor: latest.nextCursor ?? '' } });
    expect(earlier.items.map(textOf)).toEqual(['hello', 'What is it about?']);
    expect(earlier.nextCursor).toBeNull();
    const after = await running.api.call(listMessages, { params: { id }, query: { after: earlier.items[0]?.id } });
    expect(after.items.map(textOf)).toEqual(['What is it about?', 'my parcel', 'A person will answer.']);
  });
});
