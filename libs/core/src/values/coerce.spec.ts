import { describe, expect, it } from '@jest/globals';
import type { Variable } from '../flow/document.ts';
import type { Json } from '../json.ts';
import { coerce } from './coerce.ts';

const nothing = Symbol('does not fit');

const cases: [Variable['type'], Json, Json | typeof nothing][] = [
  ['text', 12, '12'],
  ['text', true, 'true'],
  ['text', ['a', 2], 'a, 2'],
  ['text', { a: 1 }, '{"a":1}'],
  ['number', '3', 3],
  ['number', ' 3,5 ', 3.5],
  ['number', '-.5', -0.5],
  ['number', '1e3', 1000],
  ['number', '', nothing],
  ['number', 'three', nothing],
  ['number', '1.000,50', nothing],
  ['number', '0x10', nothing],
  ['number', '1e999', nothing],
  ['number', [3], nothing],
  ['boolean', 'true', true],
  ['boolean', 0, false],
  ['boolean', 'perhaps', nothing],
  ['date', '2025-01-31', '2025-01-31'],
  ['date', '2025-01-31T10:00', '2025-01-31T10:00'],
  ['date', 0, '1970-01-01T00:00:00.000Z'],
  ['date', '31/01/2025', nothing],
  ['date', '2025-13-01', nothing],
  ['date', 1e300, nothing],
  ['list', [1], [1]],
  ['list', '[1, 2]', [1, 2]],
  ['list', 'one', ['one']],
  ['list', '[broken', ['[broken']],
  ['object', '{"a":1}', { a: 1 }],
  ['object', [1], nothing],
  ['object', 'text', nothing],
  ['any', 'x', 'x'],
  ['number', null, null],
  ['object', null, null],
];

describe('coerce', () => {
  it.each(cases)('%s from %j', (type, value, expected) => {
    expect(coerce(value, type)).toEqual(expected === nothing ? { value: null, fits: false } : { value: expected, fits: true });
  });
});
