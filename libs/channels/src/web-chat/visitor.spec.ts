import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mintVisitor, readVisitor } from './visitor.ts';

const secret = 'a secret of sixteen';

describe('visitor tokens', () => {
  it('name the visitor they were minted for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{8,64}$/), (visitorId) => {
        expect(readVisitor(mintVisitor(visitorId, secret), secret)).toBe(visitorId);
      }),
    );
  });

  it('are made again the same', () => {
    expect(mintVisitor('visitor_0001', secret)).toBe(mintVisitor('visitor_0001', secret));
  });

  it('are worth nothing under another secret', () => {
    expect(readVisitor(mintVisitor('visitor_0001', secret), 'another secret of sixteen')).toBeNull();
  });

  it.each([
    '',
    '.',
    'visitor_0001',
    'visitor_0001.',
    'short.abc',
    `${mintVisitor('visitor_0001', secret)}.more`,
    `${mintVisitor('visitor_0001', secret)}=`,
  ])('are not "%s"', (token) => {
    expect(readVisitor(token, secret)).toBeNull();
  });

  it.each(['short', 'has.a.dot', 'has a blank', 'x'.repeat(65)])('are not minted for "%s"', (visitorId) => {
    expect(() => mintVisitor(visitorId, secret)).toThrow(RangeError);
  });
});
