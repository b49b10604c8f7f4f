import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannel, uploadMedia } from '@filo/api';
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
});
