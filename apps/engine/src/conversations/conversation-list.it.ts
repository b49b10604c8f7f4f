import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listConversations, listMessages, sendMessage, takeConversation } from '@filo/api';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { eventually } from '../../test-support/eventually.ts';
import { RunningDesk, textOf } from '../../test-support/running-desk.ts';

let desk: RunningDesk;

beforeAll(async () => {
  desk = await RunningDesk.open();
});
afterAll(() => desk.stop());

describe('lists', () => {
  it('filter and page, last message first', async () => {
    const first = await desk.escalate();
    const second = await desk.escalate();
    await desk.bob.api.call(takeConversation, { params: { id: second.id } });
    const ids = async (query: Record<string, string>, api = desk.api) =>
      (await api.call(listConversations, { query: { limit: 200, ...query } })).items.map((one) => one.id);
    expect(await ids({ owner: 'queue' })).toContain(first.id);
    expect(await ids({ owner: 'queue' })).not.toContain(second.id);
    expect(await ids({ assignee: 'me' }, desk.bob.api)).toContain(second.id);
    expect(await ids({ assignee: desk.bob.id, owner: 'agent' })).toContain(second.id);
    expect(await ids({ assignee: 'none' })).not.toContain(second.id);
    expect(await ids({ status: 'closed' })).not.toContain(first.id);
    expect(await ids({ channel: randomUUID() })).toEqual([]);

    const all = await ids({});
    const paged: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await desk.api.call(listConversations, { query: { limit: 3, ...(cursor !== undefined && { cursor }) } });
      paged.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('tell the last words, whoever said them, in a line', async () => {
    const { id, user } = await desk.begin();
    // A message on its way arrives meanwhile: then the two are asked again.
    const last = () =>
      eventually('the list and the conversation tell the same', async () => {
        const { items } = await desk.api.call(listConversations, { query: { limit: 200 } });
        const listed = items.find((one) => one.id === id)?.lastMessage;
        return isDeepStrictEqual((await desk.read(id)).lastMessage, listed) ? listed : null;
      });
    expect(await last()).toMatchObject({ author: 'bot', authorName: null, kind: 'text', text: 'What is it about?' });
    await desk.say(user, 'my parcel');
    await desk.heard(id, 'A person will answer.');
    expect(await last()).toMatchObject({ author: 'bot', text: 'A person will answer.' });
    await desk.say(user, `It is\n\n<b>broken</b> ${'🫖'.repeat(400)}`);
    await eventually('their words', async () => ((await last()).author === 'contact' ? true : null));
    expect(await last()).toEqual({
      author: 'contact',
      authorName: null,
      kind: 'text',
      text: `It is <b>broken</b> ${'🫖'.repeat(140)}…`,
      status: 'received',
    });
    await desk.bob.api.call(takeConversation, { params: { id } });
    const place = { kind: 'location' as const, latitude: 45, longitude: 7 };
    await desk.bob.api.call(sendMessage, { params: { id }, body: { bubbles: [place] } });
    expect(await last()).toMatchObject({ author: 'agent', authorName: 'bob', kind: 'location', text: null });
  });

  it('show messages from the last one backwards, and what came after one', async () => {
    const { id } = await desk.escalate();
    const latest = await desk.api.call(listMessages, { params: { id }, query: { limit: 2 } });
    expect(latest.items.map(textOf)).toEqual(['my parcel', 'A person will answer.']);
    const earlier = await desk.api.call(listMessages, { params: { id }, query: { limit: 2, cursor: latest.nextCursor ?? '' } });
    expect(earlier.items.map(textOf)).toEqual(['hello', 'What is it about?']);
    expect(earlier.nextCursor).toBeNull();
    const after = await desk.api.call(listMessages, { params: { id }, query: { after: earlier.items[0]?.id } });
    expect(after.items.map(textOf)).toEqual(['What is it about?', 'my parcel', 'A person will answer.']);
  });
});
