import { describe, expect, it } from '@jest/globals';
import { pictureSize } from './picture-size.ts';

const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

/** Beginnings of pictures that are 300 wide and 200 high. */
const beginnings: Record<string, Uint8Array> = {
  'image/png': hex('89504e470d0a1a0a 0000000d 49484452 0000012c 000000c8'),
  'image/gif': hex('474946383961 2c01 c800'),
  'image/bmp': hex('424d 00000000 00000000 36000000 28000000 2c010000 38ffffff'),
  'image/jpeg': hex('ffd8 ffe0 0004 0000 ffc4 0003 00 ffc2 0011 08 00c8 012c 03'),
  'image/avif': hex('0000001c 66747970 61766966 00000014 69737065 00000000 0000012c 000000c8'),
};

describe('pictureSize', () => {
  it.each(Object.entries(beginnings))('reads %s', (mime, bytes) => {
    expect(pictureSize(bytes, mime)).toEqual({ width: 300, height: 200 });
  });

  it.each([
    ['lossy', '52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800'],
    ['lossless', '52494646 00000000 57454250 5650384c 00000000 2f 2bc13100'],
    ['extended', '52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000'],
  ])('reads %s WebP', (_, digits) => {
    expect(pictureSize(hex(digits), 'image/webp')).toEqual({ width: 300, height: 200 });
  });

  it.each(Object.entries(beginnings))('makes nothing of %s that is cut off', (mime, bytes) => {
    expect(pictureSize(bytes.subarray(0, bytes.length - 5), mime)).toBeNull();
  });

  it.each([
    ['application/pdf', '255044462d312e37'],
    ['image/jpeg', 'ffd8 0000 0000'],
    ['image/webp', '52494646 00000000 57454250 414e494d 00000000'],
    ['image/png', '89504e470d0a1a0a 0000000d 49484452 00000000 000000c8'],
  ])('makes nothing of %s without a size', (mime, digits) => {
    expect(pictureSize(hex(digits), mime)).toBeNull();
  });
});
