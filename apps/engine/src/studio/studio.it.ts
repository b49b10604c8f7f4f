import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeTemporaryFolder, type TemporaryFolder } from '../../test-support/temporary-folder.ts';
import { ConfigModule } from '../config/config.module.ts';
import { readConfig } from '../config/read-config.ts';
import { createAdapter, prepareServer } from '../http/server.ts';
import { createLog } from '../log/log.ts';
import { LogModule } from '../log/log.module.ts';
import { NestLog } from '../log/nest-log.ts';
import { ProblemFilter } from '../problems/problem.filter.ts';
import { StudioModule } from './studio.module.ts';

/** The studio by itself, with the filter that turns refusals into problem documents. */
@Module({ providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class Root {}

const html = '<!doctype html><html lang="en"><title>Filo</title>';
const script = 'export const words = "thread ";\n'.repeat(200);
let folder: TemporaryFolder;
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await writeFile(join(folder.path, 'secret.txt'), 'beside the studio');
  const log = createLog('silent');
  const config = readConfig({ PORT: '0', FILO_SECRET: 'a secret that is used by tests only', FILO_LOG_LEVEL: 'silent' });
  const studio = StudioModule.of(join(folder.path, 'dist'));
  const root = { module: Root, imports: [ConfigModule.of(config), LogModule.of(log), studio] };
  app = await NestFactory.create<NestFastifyApplication>(root, createAdapter(log), { logger: new NestLog(log), bodyParser: false });
  await prepareServer(app, config, log);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await folder.remove();
});

async function build(): Promise<void> {
  const dist = join(folder.path, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, 'index.html'), html);
  await writeFile(join(dist, 'filo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(dist, 'assets', 'index-3f2a.js'), script);
  await writeFile(join(dist, 'assets', 'inter-9c1b.woff2'), Buffer.alloc(300, 7));
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: Buffer;
}

/** A bare request: `fetch` would tidy the path and unpack the answer. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject).end();
  });
}

const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

it('says in a sentence that the studio was not built, and serves it once it is', async () => {
  for (const path of ['/', '/flows']) {
    const { status, headers, body } = await ask(path, page);
    expect([status, headers['content-type'], body.toString()]).toEqual([
      503,
      'text/plain; charset=utf-8',
      expect.stringContaining('npm run build'),
    ]);
  }
  expect((await ask('/assets/index-3f2a.js')).status).toBe(404);
  await build();
  expect((await ask('/', page)).status).toBe(200);
});

describe('the studio', () => {
  beforeAll(async () => {
    await build();
  });

  it.each(['/', '/?from=mail', '/flows', '/flows/0b9c/edit?panel=try', '/apiary', '/channels/', '/flows/a.b'])(
    'is at %s, and asked for again each time',
    async (path) => {
      const { status, headers, body } = await ask(path, page);
      expect([status, body.toString()]).toEqual([200, html]);
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      const again = await ask(path, { ...page, 'if-none-match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    },
  );

  it('is at its address for programs too, and nowhere else', async () => {
    expect((await ask('/')).body.toString()).toBe(html);
    expect((await ask('/flows', { accept: '*/*' })).status).toBe(404);
    expect((await ask('/flows', page, 'HEAD')).status).toBe(200);
    expect((await ask('/flows', page, 'POST')).status).toBe(404);
  });

  it('may load its own files and style itself, and nobody else may frame it', async () => {
    const policy = String((await ask('/', page)).headers['content-security-policy']);
    for (const part of [
      "script-src 'self';",
      "style-src 'self' 'unsafe-inline';",
      "connect-src 'self' ws: wss:;",
      "img-src 'self' data: blob: https: http:;",
      "frame-ancestors 'self'",
    ])
      expect(policy).toContain(part);
  });

  it('has files that are kept for ever, small on the way', async () => {
    const plain = await ask('/assets/index-3f2a.js');
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': expect.stringMatching(/max-age=31536000, immutable/),
      vary: 'accept-encoding',
    });
    expect(plain.body.toString()).toBe(script);
    const br = await ask('/assets/index-3f2a.js', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask('/assets/index-3f2a.js', { 'accept-encoding': 'gzip' });
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect([brotliDecompressSync(br.body).toString(), gunzipSync(gzip.body).toString()]).toEqual([script, script]);
    expect(br.body.length).toBeLessThan(script.length / 10);
    const font = await ask('/assets/inter-9c1b.woff2', { 'accept-encoding': 'br' });
    expect([font.headers['content-type'], font.headers['content-encoding'], font.body.length]).toEqual(['font/woff2', undefined, 300]);
    const icon = await ask('/filo.svg');
    expect([icon.headers['content-type'], icon.headers['cache-control']]).toEqual(['image/svg+xml', 'no-cache']);
  });

  it.each([
    '/assets/index-0000.js',
    '/assets/',
    '/assets',
    '/assets/../index.html',
    '/api',
    '/api/v1/nothing',
    '/hooks/x/y',
    '/health',
    '/metrics/x',
    '/media',
    '/demo/none/here',
    '/widget.js/x',
    '/socket.io/x',
  ])('is not at %s', async (path) => {
    const { status, headers, body } = await ask(path, page);
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'not-found' });
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//secret.txt',
    '/index.html%00.txt',
    '/assets/__proto__',
    '/constructor',
  ])('gives nothing away at %s', async (path) => {
    for (const headers of [{}, page]) {
      const { status, body } = await ask(path, headers);
      expect(body.toString()).not.toContain('beside the studio');
      expect(status === 404 || (status === 200 && body.toString() === html)).toBe(true);
    }
  });

  it('stays as it was while it is built anew, so that its page and files fit', async () => {
    await rm(join(folder.path, 'dist'), { recursive: true });
    expect((await ask('/assets/index-3f2a.js')).body.toString()).toBe(script);
    await build();
  });
});
