import { describe, expect, it } from '@jest/globals';
import { renderTemplate } from '@filo/core';
import { encodedAddress } from './encoded-address.ts';

const render = (template: string, value: string): string =>
  renderTemplate(
    encodedAddress(template),
    () => ({
      values: { vars: { value }, contact: {}, message: {}, channel: {}, language: 'en', now: '2025-01-06T09:00:00Z' },
      timezone: 'UTC',
      maxBytes: 10_000,
      maxRendered: 10_000,
    }),
    10_000,
  ).text;

describe('encodedAddress', () => {
  it.each([
    ['a slash stays in its place', 'https://example.com/orders/{{ vars.value }}', '../admin', 'https://example.com/orders/..%2Fadmin'],
    ['a parameter stays one', 'https://example.com/?q={{vars.value}}', 'a&b=c d+e', 'https://example.com/?q=a%26b%3Dc%20d%2Be'],
    ['an address at the start is the author’s', '{{ vars.value }}/orders', 'https://example.com', 'https://example.com/orders'],
    ['what is encoded is not encoded twice', 'https://example.com/{{ vars.value | url_encode }}', 'a b', 'https://example.com/a+b'],
    ['other filters come first', 'https://example.com/{{ vars.value | upcase }}', 'a b', 'https://example.com/A%20B'],
    ['blanks around the outputs may be trimmed', 'https://example.com/{{- vars.value -}} ', 'a/b', 'https://example.com/a%2Fb'],
  ])('%s', (_label, template, value, address) => {
    expect(render(template, value)).toBe(address);
  });
});
