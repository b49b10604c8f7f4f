import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { firstValue } from './first-value.ts';

describe('firstValue', () => {
  it.each([
    ['text', z.string(), ''],
    ['a default', z.string().default('a'), 'a'],
    ['the first of an enumeration', z.enum(['a', 'b']), 'a'],
    ['a number in bounds', z.number().min(3), 3],
    [
      'an object without what may be missing',
      z.strictObject({ id: z.string(), name: z.string().optional(), weight: z.number().default(1) }),
      { id: 'b1' },
    ],
  ])('%s', (_name, schema, expected) => {
    expect(firstValue(schema, 'b1')).toEqual(expected);
  });
});
