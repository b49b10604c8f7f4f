import { describe, expect, it } from '@jest/globals';
import { localised } from './localised.ts';
import { translate } from './translate.ts';

describe('texts', () => {
  it('fills in the places', () => {
    expect(translate('it')('uploading', { percent: 40 })).toBe('Caricamento 40%');
  });

  it('does not fill in a value twice', () => {
    expect(translate('en')('removeFile', { name: '{name}' })).toBe('Remove {name}');
  });

  it('speaks English where it does not know the language', () => {
    expect(translate('xx')('send')).toBe('Send');
  });

  it.each([
    ['it-CH', 'Ciao'],
    ['pt-BR', 'Oi'],
    ['de', 'Hello'],
  ])('takes a localised text for %s', (tag, text) => {
    expect(localised({ en: 'Hello', it: 'Ciao', 'pt-BR': 'Oi' }, tag)).toBe(text);
  });

  it('takes any text rather than none, and nothing from an empty map', () => {
    expect(localised({ fr: 'Bonjour' }, 'de')).toBe('Bonjour');
    expect(localised({}, 'de')).toBe('');
  });
});
