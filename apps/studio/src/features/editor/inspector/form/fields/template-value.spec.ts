import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { templateText, templateValue } from './template-value.ts';

const bound = z.union([z.number(), z.string()]);

describe('a text that may be JSON', () => {
  it.each([
    ['12', z.json(), 12],
    ['12', bound, 12],
    ['12', z.string(), '12'],
    ['today', bound, 'today'],
    ['["a"]', z.json(), ['a']],
    ['["a"]', bound, '["a"]'],
    ['{{ vars.total }}', z.json(), '{{ vars.total }}'],
    ['{"a":1', z.json(), '{"a":1'],
    ['true', z.json(), true],
    ['truely', z.json(), 'truely'],
  ])('%j becomes the right value', (text, schema, expected) => {
    const value = templateValue(text, schema);
    expect(value).toEqual(expected);
    expect(templateText(value)).toBe(text);
  });
});
