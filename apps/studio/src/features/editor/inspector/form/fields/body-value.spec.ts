import { describe, expect, it } from '@jest/globals';
import { bodyText, bodyValue, meansJson } from './body-value.ts';

describe('a body as it is edited', () => {
  it.each([
    ['{ "town": "{{ vars.town }}" }', { town: '{{ vars.town }}' }, true],
    ['{ "town": ', '{ "town": ', true],
    ['[1, 2', '[1, 2', true],
    ['{{ vars.town }}', '{{ vars.town }}', false],
    ['town=Turin', 'town=Turin', false],
    ['7', 7, false],
    [' ', undefined, false],
  ])('“%s” means %j', (text, value, json) => {
    expect(bodyValue(text)).toEqual(value);
    expect(meansJson(text)).toBe(json);
    expect(bodyValue(bodyText(value))).toEqual(value);
  });
});
