import { stat } from 'node:fs/promises';
import { run } from './run.ts';

/** The numbers of the operating-system account that a program runs under. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * The account Postgres has to run under, or nothing when it can run as whoever started Filo.
 * Postgres refuses to run as root, so root lends it the owner of the existing data, else `postgres`, else `nobody`.
 */
export async function findAccount(home: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(home).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const account = await accountByName(name);
    if (account) return account;
  }
  throw new Error('Postgres refuses to run as root and there is neither a "postgres" nor a "nobody" account to lend it');
}

async function accountByName(name: string): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}
