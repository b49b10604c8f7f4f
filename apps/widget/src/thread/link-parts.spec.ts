import { describe, expect, it } from '@jest/globals';
import { linkParts } from './link-parts.ts';
import { mapLink } from './map-link.ts';
import { mediaAddress } from './media-address.ts';
import { safeLink } from './safe-link.ts';

const cases: [text: string, links: string[]][] = [
  ['no address here', []],
  ['see https://shop.example/blue.', ['https://shop.example/blue']],
  ['(www.example.org/a_(b)), then', ['https://www.example.org/a_(b)']],
  ['write to me@shop.example!', ['mailto:me@shop.example']],
  ['HTTPS://SHOP.EXAMPLE?', ['https://shop.example/']],
  ['http://a.example and http://b.example', ['http://a.example/', 'http://b.example/']],
  ['<a href="https://x.example">x</a>', ['https://x.example/']],
  ['javascript:alert(1) data:text/html,x', []],
  ['https://', []],
];

describe('links in a text', () => {
  it.each(cases)('%s', (text, links) => {
    const parts = linkParts(text);
    expect(parts.flatMap(({ href }) => href ?? [])).toEqual(links);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('addresses', () => {
  it.each([
    ['https://shop.example/a', 'https://shop.example/a'],
    ['tel:+391234', 'tel:+391234'],
    ['javascript:alert(1)', null],
    [' JavaScript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    ['', null],
  ])('a button may lead to %s: %s', (address, link) => {
    expect(safeLink(address)).toBe(link);
  });

  it.each([
    ['/media/1', 'https://filo.example/media/1'],
    ['media/1', 'https://filo.example/chat/media/1'],
    ['https://cdn.example/1.png', 'https://cdn.example/1.png'],
    ['javascript:alert(1)', null],
    ['data:image/svg+xml,x', null],
    [undefined, null],
  ])('a picture may come from %s: %s', (url, address) => {
    expect(mediaAddress(url, 'https://filo.example/chat/')).toBe(address);
  });

  it('opens the map the visitor has', () => {
    expect(mapLink(45.5, 9.2, 'Mozilla/5.0 (Linux; Android 15)')).toBe('geo:45.5,9.2?q=45.5,9.2');
    expect(mapLink(45.5, 9.2, 'Mozilla/5.0 (Macintosh)')).toBe('https://www.openstreetmap.org/?mlat=45.5&mlon=9.2#map=16/45.5/9.2');
  });
});
