import { describe, expect, it } from '@jest/globals';
import { catalogue } from './catalogue.ts';
import { en } from './en.ts';

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(Object.entries(catalogue))('texts in %s', (_language, texts) => {
  it('has every key and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(en))('%s says something and fills the same places as in English', (key, english) => {
    const text = texts[key as keyof typeof en];
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('!');
    expect(places(text)).toEqual(places(english));
  });
});
