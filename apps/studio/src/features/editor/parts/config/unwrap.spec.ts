import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { unwrap } from './unwrap.ts';

describe('unwrap', () => {
  it.each([
    ['a bare schema', z.string(), { optional: false, fallback: undefined }],
    ['an optional one', z.string().optional(), { optional: true, fallback: undefined }],
    ['one with a default', z.string().default('a'), { optional: true, fallback: 'a' }],
    ['both', z.string().default('a').optional(), { optional: true, fallback: 'a' }],
  ])('%s', (_name, schema, expected) => {
    const found = unwrap(schema);
    expect(found).toMatchObject(expected);
    expect(found.schema).toBeInstanceOf(z.ZodString);
  });
});
