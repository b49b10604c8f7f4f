import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Problem } from '../problems/problem.ts';
import { idPattern, momentPattern, readCursor, writeCursor } from './cursor.ts';

describe('cursors', () => {
  it('come back as they went out', () => {
    const values = ['2026-11-21 03:59:16.123456+00', randomUUID()];
    expect(readCursor(writeCursor(...values), momentPattern, idPattern)).toEqual(values);
  });

  it.each([
    '',
    'made-up',
    writeCursor(),
    writeCursor('x'),
    writeCursor(randomUUID(), 'more'),
    Buffer.from('{}').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
  ])('that Filo did not make are refused (%s)', (cursor) => {
    expect(() => readCursor(cursor, idPattern)).toThrow(Problem);
  });
});
