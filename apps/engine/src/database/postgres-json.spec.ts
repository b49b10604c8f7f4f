import { describe, expect, it } from '@jest/globals';
import { postgresJson, postgresText } from './postgres-json.ts';

describe('postgresJson', () => {
  it.each([
    ['plain', { text: 'ciao 👋' }, { text: 'ciao 👋' }],
    ['NUL', { text: 'a\0b' }, { text: 'ab' }],
    ['a lone surrogate', { text: 'a\ud800b' }, { text: 'a\ufffdb' }],
    ['the written escape, which is ordinary text', { text: 'a\\u0000b' }, { text: 'a\\u0000b' }],
    ['a backslash before NUL', { text: '\\\0' }, { text: '\\' }],
  ])('keeps valid JSON for %s', (_, value, expected) => {
    expect(JSON.parse(postgresJson(value))).toEqual(expected);
  });
});

describe('postgresText', () => {
  it('leaves out what Postgres has no room for', () => {
    expect(postgresText('a\0b\udc00')).toBe('ab\ufffd');
  });
});
