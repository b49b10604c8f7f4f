import { describe, expect, it } from '@jest/globals';
import { createFlow, listFlows, readFlow, uploadMedia } from '@filo/api';
import { createFiloClient } from './client.ts';

interface Sent {
  url: string;
  init: RequestInit;
}

function client(response: Response) {
  const sent: Sent[] = [];
  const fetchOnce: typeof fetch = (url, init = {}) => {
    sent.push({ url: url instanceof Request ? url.url : url.toString(), init });
    return Promise.resolve(response);
  };
  return { sent, filo: createFiloClient({ baseUrl: 'https://filo.example/', apiKey: 'filo_key', fetch: fetchOnce }) };
}

const id = '01a1fc42-2845-7171-aa43-cb0f9ea06ede';

describe('the client', () => {
  it('fills in the address and leaves out what was not asked', async () => {
    const { filo, sent } = client(Response.json({ items: [], nextCursor: null }));
    expect(await filo.call(listFlows, { query: { limit: 10, q: 'a b' } })).toEqual({ items: [], nextCursor: null });
    expect(sent[0]?.url).toBe('https://filo.example/api/v1/flows?limit=10&q=a+b');
    expect(new Headers(sent[0]?.init.headers).get('authorization')).toBe('Bearer filo_key');
    expect(sent[0]?.init.body).toBeUndefined();
  });

  it('sends JSON', async () => {
    const { filo, sent } = client(Response.json({ id }, { status: 201 }));
    expect(await filo.call(createFlow, { body: { format: 'filo.flow/1' } })).toEqual({ id });
    expect(sent[0]).toMatchObject({ url: 'https://filo.example/api/v1/flows', init: { method: 'POST', body: '{"format":"filo.flow/1"}' } });
  });

  it('sends files as forms', async () => {
    const { filo, sent } = client(
      Response.json({ mediaId: 'm', url: '/media/m', kind: 'file', name: 'a.txt', mime: 'text/plain', size: 1 }, { status: 201 }),
    );
    await filo.call(uploadMedia, { file: { bytes: Uint8Array.of(97), name: 'a.txt', mime: 'text/plain' } });
    const body = sent[0]?.init.body;
    expect(body instanceof FormData && body.get('file')).toMatchObject({ name: 'a.txt', size: 1 });
  });

  it('throws what the engine said', async () => {
    const document = {
      type: 'urn:filo:problem:too-many-requests',
      title: 'Too many tries',
      status: 429,
      code: 'too-many-requests',
      detail: 'Wait.',
    };
    const { filo } = client(Response.json(document, { status: 429, headers: { 'retry-after': '7' } }));
    await expect(filo.call(readFlow, { params: { id } })).rejects.toMatchObject({
      code: 'too-many-requests',
      status: 429,
      retryAfter: 7,
      message: 'Wait.',
    });
  });

  it('makes a problem of what is none', async () => {
    const { filo } = client(new Response('<html>Bad gateway</html>', { status: 502 }));
    await expect(filo.call(readFlow, { params: { id } })).rejects.toMatchObject({ code: 'unavailable', status: 502 });
  });
});
