import { describe, expect, it } from '@jest/globals';
import { initialText, initialValue } from './initial-value.ts';
import { nameProblem } from './name-problem.ts';

describe('nameProblem', () => {
  it.each([
    ['town', null],
    ['city', 'nameTaken'],
    ['2nd', 'nameForm'],
    ['a b', 'nameForm'],
    ['', 'nameForm'],
  ])('%j', (name, problem) => {
    expect(nameProblem(name, ['city'])).toBe(problem);
  });
});

describe('a first value', () => {
  it.each([
    ['12', 'number', 12],
    ['12', 'text', '12'],
    ['true', 'boolean', true],
    ['["a"]', 'list', ['a']],
    ['twelve', 'number', 'twelve'],
    ['', 'text', undefined],
  ] as const)('%j as %s', (text, type, value) => {
    expect(initialValue(text, type)).toEqual(value);
    expect(initialText(initialValue(text, type))).toBe(text);
  });
});
