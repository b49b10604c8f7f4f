import { describe, expect, it } from '@jest/globals';
import { addressIssues } from './address-issues.ts';
import { linkIssues } from './link-issues.ts';

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
    expect(addressIssues(url, 'url')).toEqual([]);
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
    expect(addressIssues(url, 'url')).toEqual([{ code: 'no-address', severity: 'error', params: { path: 'url', url } }]);
  });

  it.each(['http://example.com', 'HTTP://shop.example.com:8080/a', 'http://203.0.113.7/orders'])('warns that others can read %s', (url) => {
    expect(addressIssues(url, 'url')).toEqual([{ code: 'not-https', severity: 'warning', params: { path: 'url', url } }]);
  });

  it.each(['http://127.0.0.1/a', 'http://192.168.1.4/a', 'http://orders:8080/a', 'http://{{ vars.host }}.example/a'])(
    "leaves a house of one's own alone: %s",
    (url) => {
      expect(addressIssues(url, 'url')).toEqual([]);
    },
  );
});

describe('linkIssues', () => {
  it.each(['https://example.com', 'tel:+390212345', 'mailto:desk@example.com', '{{ vars.link }}'])('is content with %s', (url) => {
    expect(linkIssues(url, 'url')).toEqual([]);
  });

  it.each(['', 'https://', 'example.com', 'our shop', 'tel:'])('finds nothing to open in %j', (url) => {
    expect(linkIssues(url, 'url').map(({ code }) => code)).toEqual(['no-address']);
  });
});
