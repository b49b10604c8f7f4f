import { randomBytes } from 'node:crypto';
import { chown, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.ts';

/** The cluster's password: made once, kept beside the cluster, readable by its owner alone. */
export async function keepPassword(home: string, account: Account | undefined): Promise<{ file: string; password: string }> {
  const file = join(home, 'password');
  const password = randomBytes(24).toString('base64url');
  try {
    await writeFile(file, password, { mode: 0o600, flag: 'wx' });
    if (account) await chown(file, account.uid, account.gid);
    return { file, password };
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    return { file, password: (await readFile(file, 'utf8')).trim() };
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
