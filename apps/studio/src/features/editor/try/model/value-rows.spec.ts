import { describe, expect, it } from '@jest/globals';
import { triedLines } from '../testing/tried-lines.ts';
import { fieldText, typedValue } from './typed-value.ts';
import { type ValueRow, valueRows } from './value-rows.ts';

const rowsAfter = (...script: Parameters<typeof triedLines>[0]): ValueRow[] => {
  const { flow, session } = triedLines(script, { contact: { name: 'Ada' } });
  return valueRows(flow, session.played.at(-1) ?? null, session.played.at(-2) ?? null);
};

describe('the values of a conversation', () => {
  it('are there before it begins', () => {
    expect(rowsAfter().filter(({ path }) => path.startsWith('vars'))).toMatchObject([
      { path: 'vars.number', type: 'text', value: null },
      { path: 'vars.state', value: null },
      { path: 'vars.parcels', type: 'number', value: null },
    ]);
  });

  it('are marked when the last line changed them', () => {
    const rows = rowsAfter(
      { say: 'hi' },
      { click: 'menu:order' },
      { say: 'AB1' },
      { set: { 'vars.parcels': 2, 'contact.fields.city': 'Roma' } },
    );
    const changed = rows.filter(({ was }) => was !== undefined).map(({ path, value, was }) => [path, value, was]);
    expect(changed).toEqual([
      ['vars.parcels', 2, null],
      ['contact.fields.city', 'Roma', null],
    ]);
    expect(rows).toContainEqual({ path: 'contact.name', name: 'name', type: 'text', value: 'Ada' });
  });

  it.each<[string, ValueRow['type'], unknown]>([
    ['12', 'number', 12],
    ['twelve', 'number', undefined],
    ['', 'number', null],
    ['', 'text', ''],
    [' a ', 'text', ' a '],
    ['12', 'text', '12'],
    ['a, b', 'list', ['a', 'b']],
    ['[1,2]', 'list', [1, 2]],
    ['{"a":1}', 'object', { a: 1 }],
    ['nope', 'object', undefined],
    ['12', 'any', 12],
    ['"12"', 'any', '12'],
    ['words', 'any', 'words'],
  ])('%j typed for a %s is %j', (text, type, value) => {
    expect(typedValue(text, type)).toEqual(value);
  });

  it.each<[ValueRow['value'], ValueRow['type']]>([
    ['12', 'any'],
    [['a', 'b'], 'list'],
    [['a, b'], 'list'],
    [{ a: [1] }, 'object'],
    [true, 'boolean'],
    [null, 'number'],
  ])('%j in its field of type %s is read back the same', (value, type) => {
    expect(typedValue(fieldText({ value, type }), type)).toEqual(value);
  });
});
