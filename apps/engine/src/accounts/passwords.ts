import { hash, verify } from '@node-rs/argon2';

/** argon2id at OWASP's first choice: 19 MiB, 2 passes, 1 lane. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const settings = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

let nobody: Promise<string> | undefined;

/** Hashes a password for storage. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, settings);
}

/**
 * Whether a password fits a stored hash. Without a hash (no such account) the same work is done for nothing, so that the time
 * taken does not tell which emails have an account.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await nobody), password);
  return fits && stored !== undefined;
}
