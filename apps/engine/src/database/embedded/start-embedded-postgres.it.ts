import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { asOrdinaryUser } from '../../../test-support/ordinary-user.ts';
import { query } from '../../../test-support/query.ts';
import { type EmbeddedProcess, startEmbeddedProcess } from '../../../test-support/start-embedded-process.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../../test-support/temporary-folder.ts';
import { findPostmaster } from './postmaster.ts';

const ordinary = await asOrdinaryUser();
const people = [{ who: 'whoever runs the tests', as: [] }, ...(ordinary ? [{ who: 'an ordinary user', as: ordinary }] : [])];

describe.each(people)('the embedded Postgres, started by $who', ({ as }) => {
  let folder: TemporaryFolder;
  let dataDir: string;
  const running: EmbeddedProcess[] = [];

  async function start(): Promise<EmbeddedProcess> {
    const server = await startEmbeddedProcess({ dataDir }, as);
    running.push(server);
    return server;
  }

  const cluster = () => join(dataDir, 'postgres', 'cluster');
  const postmaster = () => findPostmaster(cluster());

  beforeEach(async () => {
    folder = await makeTemporaryFolder();
    await chmod(folder.path, 0o777);
    dataDir = join(folder.path, 'data');
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    expect(await postmaster()).toBeUndefined();
    await folder.remove();
  });

  it('makes a durable, private cluster on the first start', async () => {
    const { url } = await start();
    const settings = await query(
      url,
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'listen_addresses', 'data_checksums') order by name",
    );
    expect(settings).toEqual([
      { name: 'data_checksums', setting: 'on' },
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps data, password and port on the second start', async () => {
    const first = await start();
    await query(first.url, "create table kept as select 'thread' as word");
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'thread' }]);
  });

  it('takes over the server that a killed Filo left running, and stops it at the end', async () => {
    const killed = await start();
    await query(killed.url, 'create table kept (id int)');
    const before = await postmaster();
    await killed.kill();
    const next = await start();
    expect(await postmaster()).toEqual(before);
    expect(await query(next.url, 'select * from kept')).toEqual([]);
    await next.stop();
    expect(await postmaster()).toBeUndefined();
  });

  it('starts when all that is left of the last run is a process number that something else has now', async () => {
    const first = await start();
    const file = join(cluster(), 'postmaster.pid');
    const stale = (await readFile(file, 'utf8')).replace(/^\d+/, String(process.pid));
    await first.stop();
    await writeFile(file, stale);
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('brings the server back at the same address when it is killed', async () => {
    const server = await start();
    await query(server.url, 'create table kept (id int)');
    const before = await postmaster();
    if (before) process.kill(before.pid, 'SIGKILL');
    const until = performance.now() + 30_000;
    let answer: unknown;
    while (!answer && performance.now() < until) answer = await query(server.url, 'select * from kept').catch(() => delay(50));
    expect(answer).toEqual([]);
    expect(await postmaster()).not.toEqual(before);
  });

  it('is shared by a second Filo on the same data, which leaves it running', async () => {
    const first = await start();
    const second = await start();
    expect(second.url).toBe(first.url);
    await second.stop();
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('makes the cluster anew when the first start was killed half-way', async () => {
    await mkdir(join(dataDir, 'postgres', 'cluster.partial'), { recursive: true });
    if (as.length > 0)
      await Promise.all(
        [dataDir, join(dataDir, 'postgres'), join(dataDir, 'postgres', 'cluster.partial')].map((path) => chmod(path, 0o777)),
      );
    const { url } = await start();
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});
