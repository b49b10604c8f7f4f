import { describe, expect, it } from '@jest/globals';
import { checkSignature } from './check-signature.ts';
import { constantTimeEqual } from './constant-time-equal.ts';
import { sign } from './sign.ts';

const secret = 'key';
const body = 'The quick brown fox';
const timestamp = 1_770_000_000;
const now = timestamp * 1000;
const headers = { 'filo-timestamp': String(timestamp), 'filo-signature': sign(body, secret, timestamp) };

describe('sign', () => {
  it('is what any other tool computes', () => {
    // printf '1770000000.The quick brown fox' | openssl dgst -sha256 -hmac key
    expect(sign(body, secret, timestamp)).toBe('05a45ede28e4abd2ca048cc22f4f818dce3de17ae26eee756fbbcb9ad7a63750');
    expect(sign(new TextEncoder().encode(body), secret, timestamp)).toBe(sign(body, secret, timestamp));
  });
});

describe('checkSignature', () => {
  it.each([
    ['its own signature', { body, headers }, secret, now, 'signed'],
    ['the bytes of the body', { body: new TextEncoder().encode(body), headers }, secret, now, 'signed'],
    ['the last moment of five minutes', { body, headers }, secret, now + 300_000, 'signed'],
    ['a moment later', { body, headers }, secret, now + 300_001, 'timestamp-too-far'],
    ['a signer whose clock runs ahead', { body, headers }, secret, now - 300_001, 'timestamp-too-far'],
    ['another body', { body: `${body}!`, headers }, secret, now, 'signature-wrong'],
    ['another secret', { body, headers }, 'other', now, 'signature-wrong'],
    ['another time', { body, headers: { ...headers, 'filo-timestamp': String(timestamp + 1) } }, secret, now, 'signature-wrong'],
    ['a signature that is cut', { body, headers: { ...headers, 'filo-signature': 'ab' } }, secret, now, 'signature-wrong'],
    ['no signature', { body, headers: { 'filo-timestamp': String(timestamp) } }, secret, now, 'signature-missing'],
    ['no time', { body, headers: { 'filo-signature': headers['filo-signature'] } }, secret, now, 'signature-missing'],
    ['a time in words', { body, headers: { ...headers, 'filo-timestamp': 'today' } }, secret, now, 'signature-missing'],
  ] as const)('knows %s', (_name, request, key, at, found) => {
    expect(checkSignature(request, key, at)).toBe(found);
  });
});

describe('constantTimeEqual', () => {
  it.each([
    ['secret', 'secret', true],
    ['secret', 'Secret', false],
    ['secret', 'secrets', false],
    ['', '', true],
    ['', 'x', false],
    ['è', 'è', true],
  ])('%s and %s: %s', (given, expected, equal) => {
    expect(constantTimeEqual(given, expected)).toBe(equal);
  });
});
