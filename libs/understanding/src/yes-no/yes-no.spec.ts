import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { yesNo } from './yes-no.ts';
import { yesNoWords } from './yes-no-words.ts';

type Cases = Record<string, { yes: string[]; no: string[]; neither: string[] }>;
const cases = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8')) as Cases;

describe.each(Object.entries(cases))('yesNo in %s', (language, { yes, no, neither }) => {
  it.each(yes)('yes: %s', (text) => {
    expect(yesNo(text, language)).toBe('yes');
  });
  it.each(no)('no: %s', (text) => {
    expect(yesNo(text, language)).toBe('no');
  });
  it.each(neither)('neither: %s', (text) => {
    expect(yesNo(text, language)).toBeNull();
  });
});

describe.each(['it', 'en'] as const)('yes and no words in %s', (language) => {
  it.each(['yes', 'no'] as const)('every listed %s is read as one', (answer) => {
    const { opens, says } = yesNoWords[language][answer];
    expect([...opens, ...says].filter((wording) => yesNo(wording, language) !== answer)).toEqual([]);
  });
});
