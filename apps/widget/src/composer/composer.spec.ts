import { describe, expect, it } from '@jest/globals';
import { checkFiles, fileLimit } from './check-files.ts';
import { phoneNumber } from './phone-number.ts';
import { textLimit, textRoom } from './text-room.ts';

describe('files to send', () => {
  const file = (name: string, size: number) => ({ name, size });
  it('takes what fits and says what does not', () => {
    const { taken, problem } = checkFiles(0, [file('a.png', 10), file('film.mov', fileLimit + 1), file('b.png', fileLimit)]);
    expect(taken.map(({ name }) => name)).toEqual(['a.png', 'b.png']);
    expect(problem).toEqual({ key: 'fileTooBig', name: 'film.mov', size: fileLimit + 1 });
  });

  it('leaves out empty files and what is more than ten', () => {
    expect(checkFiles(0, [file('empty', 0)])).toEqual({ taken: [], problem: { key: 'fileEmpty', name: 'empty' } });
    const many = checkFiles(9, [file('a', 1), file('b', 1)]);
    expect(many.taken).toHaveLength(1);
    expect(many.problem).toEqual({ key: 'tooManyFiles' });
  });

  it('has nothing to say when all is well', () => {
    expect(checkFiles(0, [file('a', 1)]).problem).toBeNull();
  });
});

describe('room for text', () => {
  it.each([
    [0, null],
    [textLimit - 201, null],
    [textLimit - 200, 200],
    [textLimit, 0],
    [textLimit + 3, -3],
  ])('%d characters leave %s', (length, room) => {
    expect(textRoom('x'.repeat(length))).toBe(room);
  });

  it('does not count what is cut off before sending', () => {
    expect(textRoom(`${'x'.repeat(textLimit)}  \n`)).toBe(0);
  });
});

describe('phone numbers', () => {
  it.each([
    ['+39 06 1234567', '+39061234567'],
    ['0039 (333) 123-45.67', '+393331234567'],
    ['333/1234567', '3331234567'],
    ['12345', null],
    ['+1234567890123456', null],
    ['call me', null],
    ['', null],
  ])('%s is %s', (written, number) => {
    expect(phoneNumber(written)).toBe(number);
  });
});
