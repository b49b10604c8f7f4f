import { describe, expect, it } from '@jest/globals';
import { complete, fragmentAt, matching } from './completion.ts';

describe('fragmentAt', () => {
  it.each([
    ['Hi {', { start: 3, query: '' }],
    ['Hi {{', { start: 3, query: '' }],
    ['Hi {{ na', { start: 3, query: 'na' }],
    ['Hi {{ contact.na', { start: 3, query: 'contact.na' }],
    ['Hi', null],
    ['Hi {{ name }}', null],
    ['{{ a }} and {b', { start: 12, query: 'b' }],
  ])('in %j', (text, expected) => {
    expect(fragmentAt(text, text.length)).toEqual(expected);
  });
});

describe('complete', () => {
  it.each([
    ['Hi {', '', 'Hi {{ contact.name }}'],
    ['Hi {{ na', '', 'Hi {{ contact.name }}'],
    ['Hi {{ na', ' }}, welcome', 'Hi {{ contact.name }}, welcome'],
    ['Hi {', ', welcome', 'Hi {{ contact.name }}, welcome'],
  ])('%j before %j', (before, after, expected) => {
    const fragment = fragmentAt(before + after, before.length);
    if (!fragment) throw new Error('nothing is being typed');
    const done = complete(before + after, before.length, fragment, 'contact.name');
    expect(done.text).toBe(expected);
    expect(done.text.slice(0, done.caret)).toMatch(/\}\}$/);
  });
});

describe('matching', () => {
  it('puts what begins with the letters first', () => {
    expect(matching(['vars.surname', 'contact.name', 'vars.city'], 'name')).toEqual(['contact.name', 'vars.surname']);
  });
});
