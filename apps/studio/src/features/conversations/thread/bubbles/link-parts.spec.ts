import { linkParts } from './link-parts.ts';
import { webAddress } from './web-address.ts';

test.each([
  ['no address', []],
  ['see https://a.example/b?c=1.', ['https://a.example/b?c=1']],
  ['(https://a.example)', ['https://a.example']],
  ['https://a.example/x_(y), and HTTP://b.example', ['https://a.example/x_(y)', 'HTTP://b.example']],
  ['javascript:alert(1) https://', []],
])('%s leads to %j', (text, links) => {
  const parts = linkParts(text);
  expect(parts.flatMap(({ href }) => href ?? [])).toEqual(links);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});

test.each([
  ['https://a.example/x.png', true],
  ['/media/abc', true],
  ['//evil.example/x.png', false],
  ['/media//evil', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  [undefined, false],
])('%s may be opened: %s', (url, fine) => {
  expect(webAddress(url) !== undefined).toBe(fine);
});
