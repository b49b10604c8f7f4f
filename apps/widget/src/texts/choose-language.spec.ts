import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from './choose-language.ts';

const cases: [label: string, wishes: (string | null | undefined)[], tag: string, texts: string][] = [
  ['nothing said', [null, undefined, ''], 'en', 'en'],
  ['the script tag wins over the page', ['it', 'en'], 'it', 'it'],
  ['a region is kept for the conversation', ['it-CH'], 'it-CH', 'it'],
  ['case and underscore are put right', ['IT_it'], 'it-IT', 'it'],
  ['a wish the chat has no texts in still reaches the flow', ['de', 'it'], 'de', 'it'],
  ['English where no wish has texts', ['de-AT'], 'de-AT', 'en'],
  ['nonsense is no wish', ['not a language', 'it'], 'it', 'it'],
  ['a tag longer than the engine takes is no wish', ['en-Latn-US-x-something-long', 'it'], 'it', 'it'],
];

describe('the language of the chat', () => {
  it.each(cases)('%s', (_label, wishes, tag, texts) => {
    expect(chooseLanguage(wishes)).toMatchObject({ tag, texts });
  });

  it.each([
    [['en', 'en-GB', 'en-US'], 'en-GB'],
    [['it', 'en-GB'], 'it'],
    [['de', 'it-CH'], 'it-CH'],
  ])('dates for %j are written as in %s', (wishes, dates) => {
    expect(chooseLanguage(wishes).dates).toBe(dates);
  });
});
