import { describe, expect, it } from '@jest/globals';
import { markdownTable } from './markdown-table.ts';
import { numberText } from './number-text.ts';
import { replaceBetween } from './replace-between.ts';

const markers = { begin: '<!-- a -->', end: '<!-- /a -->' };

describe('replaceBetween', () => {
  it('replaces what is there, the same each time', () => {
    const once = replaceBetween('# T\n\n<!-- a -->old<!-- /a -->\n\nrest\n', markers, 'new $& text');
    expect(once).toBe('# T\n\n<!-- a -->\n\nnew $& text\n\n<!-- /a -->\n\nrest\n');
    expect(replaceBetween(once, markers, 'new $& text')).toBe(once);
  });

  it.each(['# T\n', '# T\n\n<!-- /a --> the wrong way round <!-- a -->\n'])('adds missing markers at the end of %j', (document) => {
    expect(replaceBetween(document, markers, 'x')).toBe(`${document.trimEnd()}\n\n<!-- a -->\n\nx\n\n<!-- /a -->\n`);
  });
});

describe('numberText', () => {
  it.each([
    [1234.5, '1,235'],
    [12.34, '12.3'],
    [1.234, '1.23'],
    [-0.04, '-0.04'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('shows %s as %s', (value, text) => expect(numberText(value)).toBe(text));

  it('adds a unit', () => expect(numberText(2, 'ms')).toBe('2.00 ms'));
});

describe('markdownTable', () => {
  it('keeps a bar inside its cell', () => {
    expect(markdownTable([{ figure: 'a|b', filo: '1', beside: '2' }])).toBe(
      '| figure | Filo | beside |\n| --- | --- | --- |\n| a\\|b | 1 | 2 |',
    );
  });
});
