import type { Account } from './account.ts';
import { run } from './run.ts';

/** Whether an account can enter a folder. Asked of the system itself, since rights on any folder above may forbid it. */
export async function reachable(folder: string, account: Account | undefined): Promise<boolean> {
  if (!account) return true;
  const { code } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account);
  return code === 0;
}
