import { describe, expect, it } from '@jest/globals';
import { reduceLanguage } from './language.ts';
import { pickText } from './text.ts';

describe('pickText', () => {
  it.each([
    ['one for all', 'it', 'one for all'],
    [{ en: 'Hi', it: 'Ciao' }, 'it', 'Ciao'],
    [{ en: 'Hi', it: 'Ciao' }, 'it-CH', 'Ciao'],
    [{ en: 'Hi', 'pt-BR': 'Oi' }, 'pt', 'Oi'],
    [{ en: 'Hi', 'pt-BR': 'Oi' }, 'pt-PT', 'Oi'],
    [{ fr: 'Salut', en: 'Hi' }, 'de', 'Hi'],
    [{ fr: 'Salut' }, 'de', 'Salut'],
    [{}, 'de', ''],
    [{ en: 'Hi' }, 'constructor', 'Hi'],
  ])('%j in %s is %j', (text, language, expected) => {
    expect(pickText(text, language, ['en', 'it'])).toBe(expected);
  });
});

describe('reduceLanguage', () => {
  it.each([
    ['it', ['en', 'it'], 'it'],
    ['it-IT', ['en', 'it'], 'it'],
    ['pt_BR', ['en', 'pt-PT'], 'pt-PT'],
    ['fr', ['en', 'it'], 'en'],
    [null, ['it', 'en'], 'it'],
    ['', ['it'], 'it'],
  ])('%s among %j is %s', (wish, languages, expected) => {
    expect(reduceLanguage(wish, languages)).toBe(expected);
  });
});
