import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addUser,
  assignConversation,
  closeConversation,
  releaseConversation,
  removeUser,
  reopenConversation,
  sendMessage,
  takeConversation,
  uploadMedia,
} from '@filo/api';
import type { FiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { RunningDesk, textOf } from '../../test-support/running-desk.ts';

let desk: RunningDesk;

beforeAll(async () => {
  desk = await RunningDesk.open();
});
afterAll(() => desk.stop());

describe('a conversation', () => {
  it('goes from the bot to the queue, to an agent and back, each step with its epoch', async () => {
    const { id, user } = await desk.escalate();
    const waiting = await desk.read(id);
    expect(waiting).toMatchObject({
      channel: { id: desk.channelId, kind: 'api' },
      status: 'open',
      owner: 'queue',
      assignee: null,
      epoch: 1,
      handover: { reason: 'my parcel', vars: { topic: 'my parcel' } },
    });
    expect(waiting.waitingSince).not.toBeNull();

    const taken = await desk.ann.api.call(takeConversation, { params: { id } });
    expect(taken).toMatchObject({ owner: 'agent', assignee: { id: desk.ann.id, name: 'ann' }, epoch: 2, waitingSince: null });
    expect(await desk.ann.api.call(takeConversation, { params: { id } })).toMatchObject({ epoch: 2 });

    const sent = await desk.ann.api.call(sendMessage, { params: { id }, body: { text: ' I look at it. ' } });
    expect(sent).toMatchObject({
      author: 'agent',
      authorId: desk.ann.id,
      authorName: 'ann',
      direction: 'out',
      bubbles: [{ kind: 'text', text: 'I look at it.' }],
      epoch: 2,
    });
    await eventually('the answer at the front end', () =>
      desk.frontEnd.received.find((request) => request.text.includes('I look at it.') && request.text.includes(user)),
    );
    await eventually('the tick', async () => ((await desk.heard(id, 'I look at it.')).status === 'sent' ? true : null));

    expect(await desk.ann.api.call(releaseConversation, { params: { id } })).toMatchObject({
      owner: 'bot',
      assignee: null,
      epoch: 3,
      handover: null,
    });
    await desk.heard(id, 'Back with the bot.');
    expect((await desk.thread(id)).map((message) => [message.author, textOf(message)])).toEqual([
      ['contact', 'hello'],
      ['bot', 'What is it about?'],
      ['contact', 'my parcel'],
      ['bot', 'A person will answer.'],
      ['agent', 'I look at it.'],
      ['bot', 'Back with the bot.'],
    ]);
  });

  it('is silent on the bot’s side while an agent has it', async () => {
    const { id, user } = await desk.begin();
    await desk.ann.api.call(takeConversation, { params: { id } });
    await desk.say(user, 'to the agent');
    await desk.heard(id, 'to the agent');
    await desk.ann.api.call(releaseConversation, { params: { id }, body: { to: 'start' } });
    await eventually('the second question', async () =>
      (await desk.thread(id)).filter((message) => textOf(message) === 'What is it about?').length === 2 ? true : null,
    );
    expect((await desk.thread(id)).some((message) => textOf(message) === 'A person will answer.')).toBe(false);
  });

  it('goes back to a named node, and only to one that exists', async () => {
    const { id } = await desk.escalate();
    await desk.ann.api.call(takeConversation, { params: { id } });
    await expect(desk.ann.api.call(releaseConversation, { params: { id }, body: { to: 'nowhere' } })).rejects.toMatchObject({
      status: 422,
      code: 'unknown-reference',
    });
    expect(await desk.read(id)).toMatchObject({ owner: 'agent', epoch: 2 });
    await desk.ann.api.call(releaseConversation, { params: { id }, body: { to: 'extra' } });
    await desk.heard(id, 'You were sent to a node.');
  });
});

describe('taking', () => {
  it('gives a conversation to one of many who try at once', async () => {
    const { id } = await desk.escalate();
    const tries = await Promise.allSettled(
      [desk.ann, desk.bob, desk.ann, desk.bob].map(({ api }) => api.call(takeConversation, { params: { id } })),
    );
    const winners = new Set(tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.assignee?.id] : [])));
    expect(winners.size).toBe(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409, code: 'already-taken' });
    expect((await desk.read(id)).epoch).toBe(2);
  });

  it('drops what the bot had not sent, however the turn and the agent race', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, user } = await desk.begin();
      await Promise.all([desk.say(user, 'my parcel'), desk.ann.api.call(takeConversation, { params: { id } })]);
      await desk.heard(id, 'my parcel');
      await eventually('peace', async () =>
        (await desk.thread(id)).every((message) => !['queued', 'sending'].includes(message.status)) ? true : null,
      );
      const after = await desk.thread(id);
      const last = await desk.read(id);
      expect(last).toMatchObject({ owner: 'agent', assignee: { id: desk.ann.id } });
      // Whatever the bot said before the agent had it may stand; nothing of a later epoch is the bot's.
      expect(after.filter((message) => message.author === 'bot' && message.epoch >= last.epoch)).toEqual([]);
    }
  });

  it('by a key names the agent, or means the one who made it', async () => {
    const { id } = await desk.escalate();
    await expect(desk.api.call(takeConversation, { params: { id }, body: { agentId: randomUUID() } })).rejects.toMatchObject({
      code: 'unknown-reference',
    });
    expect(await desk.api.call(takeConversation, { params: { id }, body: { agentId: desk.bob.id } })).toMatchObject({
      assignee: { name: 'bob' },
    });
    await expect(desk.api.call(takeConversation, { params: { id } })).rejects.toMatchObject({ code: 'already-taken' });
    const other = await desk.escalate();
    expect(await desk.api.call(takeConversation, { params: { id: other.id } })).toMatchObject({ assignee: { name: 'Ada Owner' } });
  });
});

describe('speaking', () => {
  it('is for who has the conversation', async () => {
    const { id } = await desk.begin();
    const send = (api: FiloClient) => api.call(sendMessage, { params: { id }, body: { text: 'hi' } });
    await expect(send(desk.ann.api)).rejects.toMatchObject({ status: 409, code: 'not-owner' });
    await expect(send(desk.api)).rejects.toMatchObject({ code: 'not-owner' });
    await desk.ann.api.call(takeConversation, { params: { id } });
    await expect(send(desk.bob.api)).rejects.toMatchObject({ code: 'not-owner' });
    await send(desk.ann.api);
    await send(desk.api);
    const before = (await desk.thread(id)).length;
    await desk.ann.api.call(closeConversation, { params: { id } });
    await expect(send(desk.ann.api)).rejects.toMatchObject({ code: 'conversation-closed' });
    expect(await desk.thread(id)).toHaveLength(before);
  });

  it('takes files that were uploaded, and no others', async () => {
    const { id } = await desk.begin();
    await desk.ann.api.call(takeConversation, { params: { id } });
    const media = await desk.ann.api.call(uploadMedia, {
      file: { bytes: new TextEncoder().encode('%PDF-1.7 x'), name: 'bill.pdf', mime: 'application/pdf' },
    });
    const sent = await desk.ann.api.call(sendMessage, {
      params: { id },
      body: { bubbles: [{ kind: 'file', mediaId: media.mediaId, name: 'bill.pdf', caption: 'Your bill' }] },
    });
    expect(sent.bubbles).toEqual([
      { kind: 'file', mediaId: media.mediaId, name: 'bill.pdf', caption: 'Your bill', url: `/media/${media.mediaId}` },
    ]);
    await expect(
      desk.ann.api.call(sendMessage, { params: { id }, body: { bubbles: [{ kind: 'image', mediaId: 'made-up' }] } }),
    ).rejects.toMatchObject({ code: 'unknown-reference' });
  });
});

describe('assigning', () => {
  it('hands a conversation on, and back to the queue', async () => {
    const { id } = await desk.escalate();
    expect(await desk.api.call(assignConversation, { params: { id }, body: { assignee: desk.bob.id, team: 'returns' } })).toMatchObject({
      owner: 'agent',
      assignee: { name: 'bob' },
      team: 'returns',
      epoch: 2,
    });
    expect(await desk.bob.api.call(assignConversation, { params: { id }, body: { assignee: desk.ann.id } })).toMatchObject({
      assignee: { name: 'ann' },
      epoch: 3,
    });
    expect(await desk.ann.api.call(assignConversation, { params: { id }, body: { assignee: null } })).toMatchObject({
      owner: 'queue',
      assignee: null,
    });
    await expect(desk.api.call(assignConversation, { params: { id }, body: { assignee: randomUUID() } })).rejects.toMatchObject({
      code: 'unknown-reference',
    });
  });

  it('returns what a removed agent had to the queue', async () => {
    const account = { name: 'Cai', email: 'cai@example.com', password: 'seven gentle otters sing' };
    const { id: agentId } = await desk.api.call(addUser, { body: account });
    const { id } = await desk.escalate();
    await desk.api.call(assignConversation, { params: { id }, body: { assignee: agentId } });
    await desk.api.call(removeUser, { params: { id: agentId } });
    expect(await desk.read(id)).toMatchObject({ owner: 'queue', assignee: null });
  });
});

describe('closing', () => {
  it('ends the run; the next message opens it with the bot, from the beginning', async () => {
    const { id, user } = await desk.escalate();
    await desk.ann.api.call(takeConversation, { params: { id } });
    await expect(desk.bob.api.call(closeConversation, { params: { id } })).rejects.toMatchObject({ code: 'not-owner' });
    expect(await desk.ann.api.call(closeConversation, { params: { id } })).toMatchObject({
      status: 'closed',
      owner: 'bot',
      assignee: null,
    });
    await desk.say(user, 'one more thing');
    await eventually('a new beginning', async () =>
      (await desk.thread(id)).filter((message) => textOf(message) === 'What is it about?').length === 2 ? true : null,
    );
    expect(await desk.read(id)).toMatchObject({ status: 'open', owner: 'bot' });
  });

  it('can be undone', async () => {
    const { id } = await desk.begin();
    await desk.api.call(closeConversation, { params: { id } });
    expect(await desk.api.call(reopenConversation, { params: { id } })).toMatchObject({ status: 'open', owner: 'bot' });
  });
});
