import { createHmac } from 'node:crypto';

/** Name of the header that carries the signature, lower case. */
export const signatureHeader = 'filo-signature';

/** Name of the header that carries the time of signing (Unix seconds), lower case. */
export const timestampHeader = 'filo-timestamp';

/**
 * Signs what Filo sends and what is sent to Filo: HMAC-SHA256 over `<timestamp>.<body>`, as lower-case hex.
 * `timestamp` is in Unix seconds; signing it keeps an old request from being sent again.
 */
export function sign(body: Uint8Array | string, secret: string, timestamp: number): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}
