import { describe, expect, it } from '@jest/globals';
import { shownPath } from './shown-path.ts';

describe('shownPath', () => {
  it.each([
    ['/api/v1/flows?q=secret', '/api/v1/flows'],
    ['/media/AbCdEf0123456789', '/media/[hidden]'],
    [`/${'x'.repeat(1000)}`, `/${'x'.repeat(299)}`],
  ])('hides what opens something in %s', (url, shown) => {
    expect(shownPath(url)).toBe(shown);
  });
});
