import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGuardedFetch, type FetchAnswer } from './guarded-fetch.ts';

const limits = { timeoutMs: 2000, maxBytes: 1000 };
const servers: Server[] = [];

async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

let reached = 0;
let port: number;
beforeAll(async () => {
  port = await serve((request, response) => {
    reached += 1;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/to')
      return response.writeHead(Number(searchParams.get('status') ?? 302), { location: searchParams.get('url') ?? '/' }).end();
    if (pathname === '/loop') return response.writeHead(302, { location: '/loop' }).end();
    if (pathname === '/big') return response.end('x'.repeat(2000));
    if (pathname === '/chunks') {
      response.write('x'.repeat(900));
      return response.end('x'.repeat(900));
    }
    if (pathname === '/never') return undefined;
    return response.end(JSON.stringify({ method: request.method, headers: request.headers }));
  });
});
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

const codeOf = (answer: FetchAnswer): string | number => ('failed' in answer ? answer.failed.code : answer.status);
const strict = createGuardedFetch({ allowPrivate: false });
const open = createGuardedFetch({ allowPrivate: ['127.0.0.1'] });

describe('addresses that are not public', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0x7f.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://0:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[::]:PORT/',
    'http://[fe80::1]:PORT/',
    'http://[fd00::1]:PORT/',
    'http://[ff02::1]:PORT/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://①②⑦.⓪.⓪.①:PORT/',
  ])('%s is refused, and nothing is sent', async (url) => {
    const before = reached;
    expect(codeOf(await strict({ url: url.replace('PORT', String(port)) }, limits))).toBe('address-refused');
    expect(reached).toBe(before);
  });

  it('may be allowed by address, network, name, or for one call', async () => {
    const url = `http://127.0.0.1:${port}/`;
    for (const allowPrivate of [true, ['127.0.0.1'], ['127.0.0.0/8'], ['::1/128', '127.0.0.1']] as const)
      expect(codeOf(await strict({ url }, { ...limits, allowPrivate }))).toBe(200);
    const byName = createGuardedFetch({
      allowPrivate: ['crm.internal'],
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    expect(codeOf(await byName({ url: `http://crm.internal:${port}/` }, limits))).toBe(200);
    expect(codeOf(await byName({ url: `http://other.internal:${port}/` }, limits))).toBe('address-refused');
    expect(codeOf(await strict({ url }, { ...limits, allowPrivate: ['10.0.0.0/8'] }))).toBe('address-refused');
  });

  it('are refused when only one of a name’s addresses is private', async () => {
    const mixed = createGuardedFetch({
      allowPrivate: false,
      resolve: () =>
        Promise.resolve([
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]),
    });
    expect(codeOf(await mixed({ url: `http://mixed.example:${port}/` }, limits))).toBe('address-refused');
  });

  it('are not reached by a name that changes its address between check and use (DNS rebinding)', async () => {
    let asked = 0;
    const rebinding = createGuardedFetch({
      allowPrivate: ['127.0.0.1'],
      resolve: () => Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]),
    });
    // The one look-up is both checked and connected to: the server on 127.0.0.1 answers.
    expect(codeOf(await rebinding({ url: `http://rebind.example:${port}/` }, limits))).toBe(200);
    expect(asked).toBe(1);
  });
});

describe('redirects', () => {
  const to = (url: string, status = 302): string => `http://127.0.0.1:${port}/to?status=${status}&url=${encodeURIComponent(url)}`;

  it('are checked again', async () => {
    expect(codeOf(await open({ url: to('http://169.254.169.254/') }, limits))).toBe('address-refused');
    expect(codeOf(await open({ url: to(`http://localhost:${port}/`) }, limits))).toBe(200);
    const named = createGuardedFetch({
      allowPrivate: ['front.example'],
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    });
    const path = to('http://127.0.0.1:1/').replace('127.0.0.1', 'front.example');
    expect(codeOf(await named({ url: path }, limits))).toBe('address-refused');
    expect(codeOf(await open({ url: to('file:///etc/passwd') }, limits))).toBe('bad-url');
    expect(codeOf(await open({ url: to('http://user:word@127.0.0.1/') }, limits))).toBe('bad-url');
  });

  it('are followed five times at most', async () => {
    expect(codeOf(await open({ url: `http://127.0.0.1:${port}/loop` }, limits))).toBe('too-many-redirects');
  });

  it('lose credentials when they leave the origin', async () => {
    const elsewhere = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const answer = await open(
      { url: to(`http://127.0.0.1:${elsewhere}/`), headers: { Authorization: 'Bearer x', 'X-Kept': 'yes' } },
      limits,
    );
    if ('failed' in answer) throw new Error(answer.failed.text);
    const headers = JSON.parse(new TextDecoder().decode(answer.body)) as Record<string, string>;
    expect(headers['authorization']).toBeUndefined();
    expect(headers['x-kept']).toBe('yes');
  });

  it('turn a POST into a GET, except 307 and 308', async () => {
    for (const [status, method] of [
      [302, 'GET'],
      [303, 'GET'],
      [307, 'POST'],
      [308, 'POST'],
    ] as const) {
      const answer = await open({ url: to(`http://127.0.0.1:${port}/`, status), method: 'POST', body: '{}' }, limits);
      if ('failed' in answer) throw new Error(answer.failed.text);
      expect(JSON.parse(new TextDecoder().decode(answer.body))).toMatchObject({ method });
    }
  });
});

describe('bounds', () => {
  it.each([
    ['/big', 'too-large'],
    ['/chunks', 'too-large'],
    ['/never', 'timeout'],
  ])('%s ends with %s', async (path, code) => {
    expect(codeOf(await open({ url: `http://127.0.0.1:${port}${path}` }, { ...limits, timeoutMs: 300 }))).toBe(code);
  });

  it('tell a dead address from a slow one', async () => {
    expect(codeOf(await open({ url: 'http://127.0.0.1:1/' }, limits))).toBe('network');
  });

  it.each(['ftp://example.com/', 'javascript:alert(1)', 'not a url', 'http://user@example.com/', '//example.com', ''])(
    '%s is no address for us',
    async (url) => {
      expect(codeOf(await open({ url }, limits))).toBe('bad-url');
    },
  );
});
