import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Account, findAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { reachable } from './reachable.ts';
import { run } from './run.ts';

/** Everything about where a cluster lives and who runs it. */
export interface Place {
  /** The folder Postgres keeps everything in: the cluster, its password, its port, its logs. */
  home: string;
  binaries: Binaries;
  account: Account | undefined;
}

/** Where data goes that has to outlive a restart but cannot stay in a folder only root can enter. */
export const sharedDir = '/var/lib/filo';

/**
 * Chooses and prepares the home of the cluster for a data folder.
 * Normally `<dataDir>/postgres`. Started by root below a folder that Postgres's account cannot enter (a checkout in
 * /root), it becomes `<shared>/<hash of dataDir>/postgres`, the same one at every start, and says so in the log.
 */
export async function choosePlace(dataDir: string, found: Binaries, log: (line: string) => void, shared = sharedDir): Promise<Place> {
  const inside = join(resolve(dataDir), 'postgres');
  const account = await findAccount(inside);
  // A folder made under a strict umask would lock the account out of its own data.
  if ((await mkdir(dataDir, { recursive: true })) !== undefined && account) await chmod(dataDir, 0o711);
  const binaries = (await reachable(found.root, account)) ? found : await copyBinaries(found, shared);
  if (await reachable(dataDir, account)) return { home: await makeHome(inside, account), binaries, account };

  const key = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  const elsewhere = join(shared, key);
  await mkdir(elsewhere, { recursive: true });
  await Promise.all([chmod(shared, 0o711), chmod(elsewhere, 0o711)]);
  const home = join(elsewhere, 'postgres');
  log(`Postgres cannot run as root and ${dataDir} is closed to other accounts, so its data is kept in ${home}`);
  const keeper = await findAccount(home);
  return { home: await makeHome(home, keeper), binaries, account: keeper };
}

async function makeHome(home: string, account: Account | undefined): Promise<string> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (account) await chown(home, account.uid, account.gid);
  return home;
}

/** Copies the programs to where every account can run them: once per release, complete or not at all. */
async function copyBinaries(found: Binaries, shared: string): Promise<Binaries> {
  const root = join(shared, 'binaries', `${found.version}-${process.arch}`);
  if (await stat(root).catch(() => undefined)) return { ...found, root };
  await mkdir(join(shared, 'binaries'), { recursive: true });
  await Promise.all([chmod(shared, 0o711), chmod(join(shared, 'binaries'), 0o711)]);
  const partial = join(shared, 'binaries', `.${basename(root)}-${process.pid}`);
  await cp(found.root, partial, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', partial]);
  try {
    await rename(partial, root);
  } catch (error) {
    // Another start may have finished its copy first; anything else is a real failure.
    await rm(partial, { recursive: true, force: true });
    if (!(await stat(root).catch(() => undefined))) throw error;
  }
  return { ...found, root };
}
