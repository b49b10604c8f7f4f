import { describe, expect, it } from '@jest/globals';
import { createEncryption, Undecipherable } from './encrypt.ts';

const secret = new TextEncoder().encode('a secret that is used by tests only');
const encryption = createEncryption(secret, 'channel-secrets');

describe('encryption at rest', () => {
  it.each(['', 'token', '🧵 filo', 'x'.repeat(10_000)])('gives back what it was given (%#)', (text) => {
    const stored = encryption.encrypt(text, 'channel:1:token');
    expect(stored).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]*$/);
    expect(encryption.decrypt(stored, 'channel:1:token')).toBe(text);
  });

  it('never writes the same text the same way', () => {
    expect(encryption.encrypt('token', 'p')).not.toBe(encryption.encrypt('token', 'p'));
  });

  const stored = encryption.encrypt('token', 'channel:1:token');
  it.each([
    ['in another place', () => encryption.decrypt(stored, 'channel:2:token')],
    [
      'with another secret',
      () =>
        createEncryption(new TextEncoder().encode('another secret of the same length!!'), 'channel-secrets').decrypt(
          stored,
          'channel:1:token',
        ),
    ],
    ['for another purpose', () => createEncryption(secret, 'sessions').decrypt(stored, 'channel:1:token')],
    ['when it was changed', () => encryption.decrypt(`${stored.slice(0, -1)}${stored.endsWith('A') ? 'B' : 'A'}`, 'channel:1:token')],
    ['when its tag was cut short', () => encryption.decrypt(stored.replace(/\.[\w-]{22}\./, '.AAAA.'), 'channel:1:token')],
    ['in a format of the future', () => encryption.decrypt(stored.replace('v1', 'v2'), 'channel:1:token')],
    ['when it is no stored text', () => encryption.decrypt('token', 'channel:1:token')],
  ])('does not open %s', (_, open) => {
    expect(open).toThrow(Undecipherable);
  });
});
