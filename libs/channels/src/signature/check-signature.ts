import { constantTimeEqual } from './constant-time-equal.ts';
import { sign, signatureHeader, timestampHeader } from './sign.ts';

/** How far apart the signer's clock and ours may be, in seconds. */
const toleranceSeconds = 5 * 60;

/** What `checkSignature` found: `signed`, or why the request is not to be believed. */
export type SignatureCheck = 'signed' | 'signature-missing' | 'signature-wrong' | 'timestamp-too-far';

/**
 * Checks the headers `Filo-Signature` and `Filo-Timestamp` of a request against its exact bytes.
 * Header names are lower case; `now` is in Unix ms. A request signed over five minutes ago is refused.
 */
export function checkSignature(
  request: { body: Uint8Array | string; headers: Record<string, string> },
  secret: string,
  now: number,
): SignatureCheck {
  const given = request.headers[signatureHeader];
  const timestamp = Number(request.headers[timestampHeader] ?? Number.NaN);
  if (!given || !Number.isSafeInteger(timestamp)) return 'signature-missing';
  if (!constantTimeEqual(given, sign(request.body, secret, timestamp))) return 'signature-wrong';
  return Math.abs(now / 1000 - timestamp) > toleranceSeconds ? 'timestamp-too-far' : 'signed';
}
