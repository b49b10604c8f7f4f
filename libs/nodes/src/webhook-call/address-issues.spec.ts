import { describe, expect, it } from '@jest/globals';
import { addressIssues } from './address-issues.ts';

describe('addressIssues', () => {
  it.each([
    'https://example.com',
    'http://localhost:8080/a?b=c',
    'HTTPS://example.com',
    '{{ vars.base }}/orders',
    'https://{{ vars.shop }}.example/orders',
    ' https://example.com ',
    '/demo/orders/{{ vars.n }}',
  ])('is content with %s', (url) => {
    expect(addressIssues(url)).toEqual([]);
  });

  it.each([
    'https://',
    'https:///orders',
    'http://?a=b',
    'example.com/orders',
    '//example.com',
    'ftp://example.com',
    'orders {{ vars.n }}',
  ])('finds no address in %s', (url) => {
    expect(addressIssues(url)).toEqual([{ code: 'no-address', severity: 'error', params: { path: 'url' } }]);
  });
});
