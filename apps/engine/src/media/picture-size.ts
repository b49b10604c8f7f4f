/** Width and height of a picture, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** Reads the size out of a picture's first bytes; null for a kind that is not known here or is cut off. */
export function pictureSize(bytes: Uint8Array, mime: string): PictureSize | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers[mime]?.(data) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // It was read beyond its end: the picture is cut off.
    return null;
  }
}

const readers: Record<string, (data: Buffer) => PictureSize | null> = {
  'image/png': (data) => ({ width: data.readUInt32BE(16), height: data.readUInt32BE(20) }),
  'image/gif': (data) => ({ width: data.readUInt16LE(6), height: data.readUInt16LE(8) }),
  'image/bmp': (data) => ({ width: Math.abs(data.readInt32LE(18)), height: Math.abs(data.readInt32LE(22)) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/avif': avifSize,
};

/** Walks the segments up to the frame header (SOF, 0xC0 to 0xCF without DHT, JPG and DAC). */
function jpegSize(data: Buffer): PictureSize | null {
  for (let at = 2; at < data.length; at += 2 + data.readUInt16BE(at + 2)) {
    if (data[at] !== 0xff) return null;
    const marker = data.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
  }
  return null;
}

/** The three shapes of WebP: lossy, lossless and extended. */
function webpSize(data: Buffer): PictureSize | null {
  const chunk = data.toString('latin1', 12, 16);
  if (chunk === 'VP8 ') return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
  if (chunk !== 'VP8L') return null;
  const bits = data.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The picture's extent is in its first `ispe` box, near the beginning. */
function avifSize(data: Buffer): PictureSize | null {
  const at = data.subarray(0, 4096).indexOf('ispe', 0, 'latin1');
  return at < 0 ? null : { width: data.readUInt32BE(at + 8), height: data.readUInt32BE(at + 12) };
}
