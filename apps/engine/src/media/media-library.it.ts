import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addUser,
  createChannel,
  createFlow,
  deleteMedia,
  listMedia,
  makeApiKey,
  openWidgetSession,
  publishFlow,
  type Page,
  readDraft,
  readUpload,
  renameMedia,
  saveDraft,
  type TeamMedia,
  uploadMedia,
  uploadWidgetMedia,
} from '@filo/api';
import { createFiloClient, type FiloClient } from '@filo/sdk';
import { type RunningEngine, runEngine, signInAs, testOwner } from '../../test-support/running-engine.ts';

const png = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
const pdf = new TextEncoder().encode('%PDF-1.7 x');
const mp3 = Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x64);

let running: RunningEngine;
let owner: FiloClient;
let visitorFile: string;

beforeAll(async () => {
  running = await runEngine();
  owner = createFiloClient({ baseUrl: running.url, headers: { cookie: running.cookie } });
  const { id: channelId } = await owner.call(createChannel, { body: { kind: 'web-chat', name: 'Site', config: {} } });
  const { token } = await createFiloClient({ baseUrl: running.url }).call(openWidgetSession, { params: { channelId }, body: {} });
  const visitor = createFiloClient({ baseUrl: running.url, apiKey: token });
  const file = { bytes: png, name: 'of a customer.png', mime: 'image/png' };
  visitorFile = (await visitor.call(uploadWidgetMedia, { params: { channelId }, file })).mediaId;
});
afterAll(() => running.stop());

const upload = async (name: string, bytes: Uint8Array<ArrayBuffer> = png): Promise<string> =>
  (await owner.call(uploadMedia, { file: { bytes, name, mime: 'application/octet-stream' } })).mediaId;

const names = async (query: { kind?: 'image' | 'video' | 'audio' | 'file'; q?: string }): Promise<string[]> =>
  (await owner.call(listMedia, { query })).items.map(({ name }) => name);

/** A flow with one message of these bubbles. */
const saying = (name: string, bubbles: unknown[]) =>
  ({
    format: 'filo.flow/1',
    name,
    languages: ['en'],
    nodes: [
      { id: 'hello', type: 'trigger', config: { on: 'any' } },
      { id: 'show', type: 'message', config: { bubbles } },
    ],
    edges: [{ id: 'e1', from: 'hello', exit: 'next', to: 'show' }],
  }) as never;

describe('the list of uploads', () => {
  it('says of each what it is, who uploaded it and when', async () => {
    const before = Date.now();
    const mediaId = await upload('sofa.png');
    const [first] = (await owner.call(listMedia, {})).items;
    expect(first).toEqual({
      mediaId,
      url: `/media/${mediaId}`,
      kind: 'image',
      name: 'sofa.png',
      mime: 'image/png',
      size: png.length,
      width: 1,
      height: 1,
      uploadedAt: expect.any(String),
      uploadedBy: { id: expect.any(String), name: testOwner.name },
      uses: { count: 0, flows: [] },
    });
    expect(Date.parse(first?.uploadedAt ?? '')).toBeGreaterThanOrEqual(before - 1000);
  });

  it('finds by kind, and by every word of the name', async () => {
    await upload('Price list 2026.pdf', pdf);
    await upload('price_tag.png');
    await upload('Jingle.mp3', mp3);
    expect(await names({ kind: 'file' })).toEqual(['Price list 2026.pdf']);
    expect(await names({ kind: 'audio' })).toEqual(['Jingle.mp3']);
    expect(await names({ kind: 'video' })).toEqual([]);
    expect(await names({ kind: 'image', q: 'PRICE' })).toEqual(['price_tag.png']);
    expect(await names({ q: 'list price' })).toEqual(['Price list 2026.pdf']);
    expect(await names({ q: 'price%' })).toEqual([]);
  });

  it('comes in pages, newest first, each file once', async () => {
    for (const number of [1, 2, 3, 4, 5]) await upload(`paged ${number}.png`);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: Page<TeamMedia> = await owner.call(listMedia, { query: { q: 'paged', limit: 2, cursor } });
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1].map((number) => `paged ${number}.png`));
  });

  it('has nothing that a customer sent', async () => {
    expect(await names({ q: 'customer' })).toEqual([]);
    const { nextCursor, items } = await owner.call(listMedia, { query: { limit: 200 } });
    expect([nextCursor, items.filter(({ mediaId }) => mediaId === visitorFile)]).toEqual([null, []]);
  });

  it('counts flows that use a file by id or by address, in a draft or in an earlier version, each once', async () => {
    const mediaId = await upload('used.png');
    const draft = saying('B draft', [{ kind: 'image', mediaId }]);
    const card = saying('C card', [{ kind: 'cards', cards: [{ title: 'x', image: `${running.url}/media/${mediaId}` }] }]);
    const published = saying('A published', [
      { kind: 'image', mediaId },
      { kind: 'image', url: `/media/${mediaId}` },
    ]);
    const ids: string[] = [];
    for (const body of [draft, card, published]) ids.push((await owner.call(createFlow, { body })).id);
    const id = ids[2] ?? '';
    await owner.call(publishFlow, { params: { id } });
    await owner.call(saveDraft, { params: { id }, body: saying('A published', [{ kind: 'text', text: 'Hi' }]) });
    const [file] = (await owner.call(listMedia, { query: { q: 'used.png' } })).items;
    expect(file?.uses).toEqual({
      count: 3,
      flows: [
        { id: ids[2], name: 'A published' },
        { id: ids[0], name: 'B draft' },
        { id: ids[1], name: 'C card' },
      ],
    });
  });
});

describe('an upload', () => {
  it('takes another name, cleaned as the first one was', async () => {
    const id = await upload('IMG_0001.png');
    expect(await owner.call(renameMedia, { params: { id }, body: { name: ' ../Shop front.png ' } })).toMatchObject({
      mediaId: id,
      name: 'Shop front.png',
    });
    expect(await names({ q: 'front' })).toEqual(['Shop front.png']);
    expect(await owner.call(readUpload, { params: { id } })).toMatchObject({ name: 'Shop front.png', uses: { count: 0 } });
  });

  it('stays while a flow uses it, and the refusal names the flow; then goes with its bytes', async () => {
    const id = await upload('kept.png');
    const flow = await owner.call(createFlow, { body: saying('Welcome', [{ kind: 'image', mediaId: id }]) });
    await expect(owner.call(deleteMedia, { params: { id } })).rejects.toMatchObject({
      status: 409,
      code: 'media-in-use',
      message: 'It is used by “Welcome”.',
      document: { usedBy: [{ id: flow.id, name: 'Welcome' }] },
    });
    const { revision } = await owner.call(readDraft, { params: { id: flow.id } });
    const document = saying('Welcome', [{ kind: 'text', text: 'Hi' }]);
    await owner.call(saveDraft, { params: { id: flow.id }, body: { document, revision } });
    await owner.call(deleteMedia, { params: { id } });
    expect((await fetch(`${running.url}/media/${id}`)).status).toBe(404);
    await expect(owner.call(deleteMedia, { params: { id } })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stays while only a published version uses it', async () => {
    const id = await upload('live.png');
    const flow = await owner.call(createFlow, { body: saying('Live', [{ kind: 'image', mediaId: id }]) });
    await owner.call(publishFlow, { params: { id: flow.id } });
    await owner.call(saveDraft, { params: { id: flow.id }, body: saying('Live', [{ kind: 'text', text: 'Hi' }]) });
    await expect(owner.call(deleteMedia, { params: { id } })).rejects.toMatchObject({ code: 'media-in-use' });
  });

  it('of a customer is neither named nor deleted here', async () => {
    const params = { id: visitorFile };
    await expect(owner.call(readUpload, { params })).rejects.toMatchObject({ code: 'not-found' });
    await expect(owner.call(renameMedia, { params, body: { name: 'mine' } })).rejects.toMatchObject({ code: 'not-found' });
    await expect(owner.call(deleteMedia, { params })).rejects.toMatchObject({ code: 'not-found' });
    expect((await fetch(`${running.url}/media/${visitorFile}`)).status).toBe(200);
  });
});

it('is for those who may draw flows', async () => {
  const id = await upload('secret.png');
  const bo = { name: 'Bo Agent', email: 'bo@example.com', password: 'nine purple kettles hum' };
  await owner.call(addUser, { body: bo });
  const agent = createFiloClient({ baseUrl: running.url, headers: { cookie: await signInAs(running.url, bo.email, bo.password) } });
  const { key } = await owner.call(makeApiKey, { body: { name: 'desk', scopes: ['conversations'] } });
  for (const caller of [agent, createFiloClient({ baseUrl: running.url, apiKey: key })]) {
    await expect(caller.call(listMedia, {})).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(caller.call(readUpload, { params: { id } })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(caller.call(renameMedia, { params: { id }, body: { name: 'x' } })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(caller.call(deleteMedia, { params: { id } })).rejects.toMatchObject({ code: 'not-allowed' });
  }
});
