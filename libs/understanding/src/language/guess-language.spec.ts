import { describe, expect, it } from '@jest/globals';
import { guessLanguage } from './guess-language.ts';

describe('guessLanguage', () => {
  it.each([
    ['ciao', 'it'],
    ['buongiorno, dove è il mio ordine?', 'it'],
    ['vorrei prenotare un tavolo', 'it'],
    ['sì grazie', 'it'],
    ['hello', 'en'],
    ['where is my order', 'en'],
    ['I would like to book a table', 'en'],
    ['thanks!', 'en'],
    ['ok', null],
    ['12345', null],
    ['mario@esempio.it', null],
    ['', null],
    ['🙂', null],
  ])('%s → %s', (text, language) => {
    expect(guessLanguage(text, ['en', 'it'])).toBe(language);
  });

  it('answers with the tag of the bot and only with one it speaks', () => {
    expect(guessLanguage('where is my order', ['en-GB', 'it-CH'])).toBe('en-GB');
    expect(guessLanguage('dove è il mio ordine', ['en', 'de'])).toBeNull();
    expect(guessLanguage('wo ist meine Bestellung', ['de', 'fr'])).toBeNull();
  });
});
