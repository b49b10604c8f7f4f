import { describe, expect, it } from '@jest/globals';
import { passwordWeakness } from './password-weakness.ts';

const personal = ['Ada Lovelace', 'ada.lovelace@example.com'];

describe('passwordWeakness', () => {
  it.each([
    'short',
    'eleven char',
    'aaaaaaaaaaaa',
    'abababababab',
    'abcdefghijklm',
    '0123456789:;<',
    'password1234',
    'P@ssw0rd2026',
    'qwertyuiop12',
    'ada.lovelace!1',
    'AdaLovelace Ada Lovelace',
  ])('refuses %s', (password) => {
    expect(passwordWeakness(password, personal)).toMatch(/\.$/);
  });

  it.each([
    'correct horse battery 9',
    'seven gentle otters sing',
    'ada likes engines a lot',
    'Tr0ub4dor&3-and-more',
    '長い合言葉を使いましょう今日も',
    'пароль не простой 77',
  ])('takes %s', (password) => {
    expect(passwordWeakness(password, personal)).toBeUndefined();
  });
});
