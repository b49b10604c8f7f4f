import { describe, expect, it } from '@jest/globals';
import { byteRange } from './byte-range.ts';
import { contentDisposition, mediaName } from './media-name.ts';
import { isShownInPlace, mediaKind, mediaType } from './media-type.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const png = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);

describe('byteRange', () => {
  it.each([
    [undefined, null],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-200', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-200', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-1', null],
    ['bytes=0-1,5-6', null],
    ['bytes=-', null],
    ['lines=0-1', null],
  ])('reads %s of 100 bytes', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });
});

describe('mediaType', () => {
  it.each([
    [png, 'text/html', 'image/png', 'image'],
    [bytes('<script>alert(1)</script>'), 'text/html', 'application/octet-stream', 'file'],
    [bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'image/svg+xml', 'application/octet-stream', 'file'],
    [bytes('%PDF-1.7 x'), undefined, 'application/pdf', 'file'],
    [bytes('plain words'), 'text/plain; charset=utf-8', 'text/plain', 'file'],
    [Uint8Array.of(0, 1, 2), 'text/plain', 'application/octet-stream', 'file'],
  ])('believes the bytes (%#)', async (content, claimed, mime, kind) => {
    const found = await mediaType(content, claimed);
    expect(found === 'application/xml' ? 'application/octet-stream' : found).toBe(mime);
    expect(mediaKind(found)).toBe(kind);
  });

  it.each(['text/html', 'image/svg+xml', 'application/xml', 'application/javascript', 'text/plain', 'application/octet-stream'])(
    'never shows %s in place',
    (mime) => {
      expect(isShownInPlace(mime)).toBe(false);
    },
  );
});

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.png', 'a.png'],
    ['a\r\nb.txt', 'ab.txt'],
    ['', 'file'],
    [undefined, 'file'],
    ['x'.repeat(500), 'x'.repeat(200)],
  ])('keep what is a name of %j', (given, name) => {
    expect(mediaName(given)).toBe(name);
  });

  it('cannot break out of the header', () => {
    expect(contentDisposition('a"; x=".html', false)).toBe(`attachment; filename="a_; x=_.html"; filename*=UTF-8''a%22%3B%20x%3D%22.html`);
    expect(contentDisposition('città (1).png', true)).toBe(`inline; filename="citt_ (1).png"; filename*=UTF-8''citt%C3%A0%20%281%29.png`);
  });
});
