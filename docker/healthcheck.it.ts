import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

async function healthOf(port: number): Promise<number> {
  const check = spawn(process.execPath, [join(import.meta.dirname, 'healthcheck.mjs')], { env: { PORT: String(port) }, stdio: 'ignore' });
  const [code] = (await once(check, 'exit')) as [number];
  return code;
}

describe('the health check of the image', () => {
  it.each([
    { answer: 200, code: 0 },
    { answer: 503, code: 1 },
  ])('ends with $code when readiness answers $answer', async ({ answer, code }) => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/health/ready' ? answer : 404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    expect(await healthOf((server.address() as AddressInfo).port)).toBe(code);
    server.close();
  });

  it('ends with 1 when nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await healthOf(port)).toBe(1);
  });
});
