import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannel, createFlow, openWidgetSession, publishFlow, uploadMedia } from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test-support/eventually.ts';
import { type FakeServer, startFakeServer } from '../../test-support/fake-server.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';

const token = '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11';
const png = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);
let running: RunningEngine;
let vendor: FakeServer;

beforeAll(async () => {
  vendor = await startFakeServer(({ path, text }) => {
    if (path.includes('/file/')) return { body: png, headers: { 'content-type': 'application/octet-stream' } };
    if (path.endsWith('/getFile'))
      return text.includes('lost')
        ? { status: 400, body: { ok: false, error_code: 400, description: 'Bad Request: file is too big' } }
        : { body: { ok: true, result: { file_id: 'f', file_path: 'photos/1.png' } } };
    return { body: { ok: true, result: { id: 1, is_bot: true, first_name: 'x' } } };
  });
  running = await runEngine();
});
afterAll(async () => {
  await running.stop();
  await vendor.close();
});

const upload = (bytes: Uint8Array, name: string, mime: string) =>
  running.api.call(uploadMedia, { file: { bytes: Uint8Array.from(bytes), name, mime } });

describe('files', () => {
  it('are served as what they are, to be shown or saved', async () => {
    const image = await upload(png, '../città.png', 'text/html');
    expect(image).toMatchObject({ kind: 'image', mime: 'image/png', name: 'città.png', size: png.length });
    const response = await fetch(running.url + image.url);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="citt_.png"; filename*=UTF-8''citt%C3%A0.png`,
      'cross-origin-resource-policy': 'cross-origin',
    });

    const page = await upload(new TextEncoder().encode('<script>alert(1)</script>'), 'a.html', 'text/html');
    const served = await fetch(running.url + page.url);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': expect.stringMatching(/^sandbox/),
    });
  });

  it('are served in parts', async () => {
    const { url } = await upload(png, 'a.png', 'image/png');
    const part = await fetch(running.url + url, { headers: { range: 'bytes=1-3' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 1-3/${png.length}`, 'PNG']);
    const beyond = await fetch(running.url + url, { headers: { range: 'bytes=5000-' } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${png.length}`]);
    const head = await fetch(running.url + url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(png.length)]);
  });

  it('have an end', async () => {
    await expect(upload(new Uint8Array(21 * 1024 * 1024), 'big.bin', 'application/octet-stream')).rejects.toMatchObject({
      status: 413,
      code: 'body-too-large',
    });
    await expect(upload(new Uint8Array(), 'empty', 'text/plain')).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('that the vendor holds are fetched when somebody asks, once', async () => {
    const channel = await running.api.call(createChannel, {
      body: { kind: 'telegram', name: 'Bot', config: { token, apiBase: vendor.url } },
    });
    const id = 'a-file-that-nobody-can-guess';
    await query(
      running.database.url,
      `INSERT INTO media (id, channel_id, ref, name, mime, status) VALUES ($1, $2, 'found', 'photo', NULL, 'remote'), ($1 || '-lost', $2, 'lost', NULL, NULL, 'remote')`,
      [id, channel.id],
    );
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${running.url}/media/${id}`)));
    expect(answers.map((answer) => [answer.status, answer.headers.get('content-type')])).toEqual(Array(3).fill([200, 'image/png']));
    await fetch(`${running.url}/media/${id}`);
    expect(vendor.received.filter((request) => request.path.includes('/file/'))).toHaveLength(1);
    const lost = await fetch(`${running.url}/media/${id}-lost`);
    expect([lost.status, await lost.json()]).toEqual([502, expect.objectContaining({ code: 'vendor-unavailable' })]);
  });

  it('that were uploaded in the studio are sent by flows: on Telegram as the file itself, in a web chat by address', async () => {
    const owner = createFiloClient({ baseUrl: running.url, headers: { cookie: running.cookie } });
    const picture = await owner.call(uploadMedia, { file: { bytes: png, name: 'yarn.png', mime: 'image/png' } });
    const flow = pictureFlow(picture.mediaId, picture.url);
    const { id: flowId } = await owner.call(createFlow, { body: flow as never });
    await owner.call(publishFlow, { params: { id: flowId } });

    const config = { token, apiBase: vendor.url, webhookSecret: 'a-secret-of-the-hook' };
    const telegram = await owner.call(createChannel, { body: { kind: 'telegram', name: 'Yarn', flowId, config } });
    const from = { id: 77, is_bot: false, first_name: 'Carla' };
    const update = { update_id: 1, message: { message_id: 1, date: 1_770_000_000, chat: { id: 77, type: 'private' }, from, text: 'hi' } };
    await fetch(`${running.url}/hooks/${telegram.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'a-secret-of-the-hook' },
      body: JSON.stringify(update),
    });
    const photos = await eventually('two photos', () => {
      const sent = vendor.received.filter(({ path }) => path.endsWith('/sendPhoto'));
      return sent.length >= 2 ? sent : null;
    });
    for (const { headers, text } of photos) {
      expect(headers['content-type']).toMatch(/^multipart\/form-data/);
      expect(text).toContain('PNG');
    }
    expect(photos.map(({ text }) => /A ball|Red wool/.exec(text)?.[0])).toEqual(['A ball', 'Red wool']);

    const { id: channelId } = await owner.call(createChannel, { body: { kind: 'web-chat', name: 'Site', flowId, config: {} } });
    const visitor = createFiloClient({ baseUrl: running.url });
    const { token: bearer } = await visitor.call(openWidgetSession, { params: { channelId }, body: {} });
    await fetch(`${running.url}/hooks/${channelId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ type: 'message', clientId: randomUUID(), text: 'hi' }),
    });
    const shown = await eventually('the pictures', async () => {
      const { messages } = await visitor.call(openWidgetSession, { params: { channelId }, body: { token: bearer } });
      return JSON.stringify(messages).includes('Red wool') ? messages.flatMap(({ bubbles }) => bubbles) : null;
    });
    expect(shown).toContainEqual(expect.objectContaining({ kind: 'image', url: picture.url, caption: 'A ball' }));
    expect(JSON.stringify(shown)).toContain(`"image":"${picture.url}"`);
    expect(new Uint8Array(await (await fetch(running.url + picture.url)).arrayBuffer())).toEqual(png);
  });
});

/** A flow that says a picture and a card with one: a bubble takes the file's id, a card its address. */
const pictureFlow = (mediaId: string, image: string) => ({
  format: 'filo.flow/1',
  name: 'Pictures',
  languages: ['en'],
  nodes: [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    {
      id: 'show',
      type: 'message',
      config: {
        bubbles: [
          { kind: 'image', mediaId, caption: 'A ball' },
          { kind: 'cards', cards: [{ title: 'Red wool', image }] },
        ],
      },
    },
  ],
  edges: [{ id: 'e1', from: 'hello', exit: 'next', to: 'show' }],
});
