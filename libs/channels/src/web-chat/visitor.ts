import { createHmac } from 'node:crypto';
import { constantTimeEqual } from '../signature/constant-time-equal.ts';

const visitorPattern = /^[A-Za-z0-9_-]{8,64}$/;

const mac = (visitorId: string, secret: string): string => createHmac('sha256', secret).update(visitorId).digest('base64url');

/**
 * Makes the token by which a browser is known again: `<visitorId>.<HMAC-SHA256 of it, base64url>`.
 * `visitorId` is 8 to 64 characters of `A-Z a-z 0-9 _ -`, random; throws `RangeError` for another.
 */
export function mintVisitor(visitorId: string, secret: string): string {
  if (!visitorPattern.test(visitorId)) throw new RangeError('A visitor id is 8 to 64 characters of A-Z a-z 0-9 _ -');
  return `${visitorId}.${mac(visitorId, secret)}`;
}

/** The visitor a token was minted for, or null when it was not minted with this secret. */
export function readVisitor(token: string, secret: string): string | null {
  const visitorId = namedVisitor(token);
  if (visitorId === null) return null;
  return constantTimeEqual(token, mintVisitor(visitorId, secret)) ? visitorId : null;
}

/** The visitor a token names, unchecked: for readers behind `verify`. */
export function namedVisitor(token: string): string | null {
  const visitorId = token.split('.', 1)[0] ?? '';
  return visitorPattern.test(visitorId) ? visitorId : null;
}
