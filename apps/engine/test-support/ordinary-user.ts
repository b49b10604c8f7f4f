import { findAccount } from '../src/database/embedded/account.ts';
import { reachable } from '../src/database/embedded/reachable.ts';

/**
 * The command to put in front of a program to run it as an ordinary user, when the tests run as root.
 * Nothing when they do not, or when the checkout is closed to other accounts, who then could not run its code at all.
 */
export async function asOrdinaryUser(): Promise<string[] | undefined> {
  const account = await findAccount(import.meta.filename);
  if (!account || !(await reachable(import.meta.dirname, account))) return undefined;
  return ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
}
