import { createHash, randomBytes } from 'node:crypto';

/** A token that cannot be guessed: 32 random bytes in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: whoever reads the database cannot use it. A fast hash will do, since tokens are random. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
