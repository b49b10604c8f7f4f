import { chmod, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTemporaryFolder, type TemporaryFolder } from '../../../test-support/temporary-folder.ts';
import { type Binaries, findBinaries, program } from './binaries.ts';
import { choosePlace } from './place.ts';
import { run } from './run.ts';

const isRoot = process.getuid?.() === 0;

describe('the place of the embedded Postgres', () => {
  let folder: TemporaryFolder;
  let found: Binaries;
  const lines: string[] = [];
  const choose = (dataDir: string, binaries = found) =>
    choosePlace(dataDir, binaries, (line) => lines.push(line), join(folder.path, 'shared'));

  beforeEach(async () => {
    folder = await makeTemporaryFolder();
    found = await findBinaries();
    lines.length = 0;
  });

  afterEach(() => folder.remove());

  it('is inside the data folder when Postgres can get there', async () => {
    const dataDir = join(folder.path, 'data');
    // The checkout of this very test may stand where Postgres cannot get: the binaries are put where it can.
    const root = join(folder.path, 'binaries');
    await cp(found.root, root, { recursive: true, verbatimSymlinks: true });
    const place = await choose(dataDir, { ...found, root });
    expect(place).toMatchObject({ home: join(dataDir, 'postgres'), binaries: { root } });
    expect(lines).toEqual([]);
  });

  it('lends root another account, and only root', async () => {
    const { account } = await choose(join(folder.path, 'data'));
    expect(account === undefined).toBe(!isRoot);
    expect(account?.uid).not.toBe(0);
  });

  it('is one lasting folder outside a home that only root can enter, and is named in the log', async () => {
    const closed = join(folder.path, 'home');
    await mkdir(closed, { mode: 0o700 });
    const dataDir = join(closed, 'checkout', '.filo');
    const [first, second] = [await choose(dataDir), await choose(dataDir)];
    const where = isRoot ? join(folder.path, 'shared') : dataDir;
    expect(first.home.startsWith(where)).toBe(true);
    expect(second.home).toBe(first.home);
    expect(lines.some((line) => line.includes(first.home))).toBe(isRoot);
    const other = await choose(join(closed, 'another', '.filo'));
    expect(other.home).not.toBe(first.home);
  });

  it('has programs that its account can run, wherever they were installed', async () => {
    const closed = join(folder.path, 'home');
    await mkdir(closed, { mode: 0o700 });
    const root = join(closed, 'native');
    await cp(found.root, root, { recursive: true, verbatimSymlinks: true });
    await chmod(root, 0o700);
    const { binaries, account } = await choose(join(folder.path, 'data'), { ...found, root });
    expect(await run(program(binaries, 'initdb'), ['--version'], account)).toMatchObject({
      code: 0,
      output: expect.stringContaining('18.'),
    });
    expect(binaries.root === root).toBe(!isRoot);
    const again = await choose(join(folder.path, 'data'), { ...found, root });
    expect(again.binaries).toEqual(binaries);
  });
});
