import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../testing/arbitraries.ts';
import { splitText } from './split-text.ts';

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
const solid = (text: string): string => text.replace(/\s/g, '');

describe('splitText', () => {
  it.each([
    ['a short text stays whole', 'Hello there', 20, ['Hello there']],
    ['between paragraphs', 'First part.\n\nSecond part of it.', 24, ['First part.', 'Second part of it.']],
    ['between lines', 'one two three\nfour five six', 20, ['one two three', 'four five six']],
    ['between sentences', 'It is open. Come in when you like.', 22, ['It is open.', 'Come in when you like.']],
    ['between words', 'alpha beta gamma delta', 12, ['alpha beta', 'gamma delta']],
    ['a word that ends at the limit', 'alpha beta gamma', 10, ['alpha beta', 'gamma']],
    ['inside a word that is too long', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['not inside an emoji', 'ab👍🏽cd', 4, ['ab', '👍🏽', 'cd']],
    ['where no blanks are written', '今日は晴れ。明日は雨。', 8, ['今日は晴れ。', '明日は雨。']],
    [
      'a paragraph break that would leave a crumb is passed over',
      'Hi.\n\nalpha beta gamma delta',
      20,
      ['Hi.\n\nalpha beta', 'gamma delta'],
    ],
    ['blanks alone say nothing', ' '.repeat(50), 20, []],
  ])('%s', (_name, text, max, parts) => {
    expect(splitText(text, max)).toEqual(parts);
  });

  it('keeps every word in its order and every part in its limit', () => {
    fc.assert(
      fc.property(anyText(200), fc.integer({ min: 2, max: 60 }), (text, max) => {
        const parts = splitText(text, max);
        expect(parts.filter((part) => part.length > max || part.trim() === '')).toEqual([]);
        expect(solid(parts.join(''))).toBe(solid(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('never tears a visible character apart', () => {
    fc.assert(
      fc.property(anyText(200), fc.integer({ min: 20, max: 60 }), (text, max) => {
        const whole = graphemes(text).filter((one) => one.trim() !== '');
        fc.pre(whole.every((one) => one.length <= max));
        expect(
          splitText(text, max)
            .flatMap(graphemes)
            .filter((one) => one.trim() !== ''),
        ).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a long text in no time', () => {
    const text = 'Lorem ipsum dolor sit amet. '.repeat(40_000);
    expect(splitText(text, 4096).length).toBeGreaterThan(270);
  });
});
