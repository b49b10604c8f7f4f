import { describe, expect, it } from '@jest/globals';
import { readLanguage, writeLanguage } from './localized.ts';

const languages = ['en', 'it'];

describe('a text in several languages', () => {
  it.each([
    ['Hello', 'en', 'Hello'],
    ['Hello', 'it', 'Hello'],
    [{ en: 'Hello', it: 'Ciao' }, 'it', 'Ciao'],
    [{ en: 'Hello' }, 'it', ''],
    [undefined, 'en', ''],
  ])('%j in %s reads %j', (value, language, expected) => {
    expect(readLanguage(value, language)).toBe(expected);
  });

  it.each([
    ['Hello', 'it', 'Ciao', { en: 'Hello', it: 'Ciao' }],
    [undefined, 'en', 'Hi', { en: 'Hi' }],
    [{ en: 'Hello', de: 'Hallo' }, 'en', 'Hi', { en: 'Hi', de: 'Hallo' }],
  ])('%j gets %s %j', (value, language, text, expected) => {
    expect(writeLanguage(value, language, languages, text)).toEqual(expected);
  });
});
