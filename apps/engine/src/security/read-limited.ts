import type { Dispatcher } from 'undici';

/** A body was larger than the caller wanted to read. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';

  constructor(maxBytes: number) {
    super(`The answer is larger than ${maxBytes} bytes.`);
  }
}

/** Reads a body up to a size, and hangs up beyond it with `BodyTooLarge`. */
export async function readLimited(response: Dispatcher.ResponseData, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const announced = Number(response.headers['content-length']);
  for await (const chunk of announced > maxBytes ? [] : response.body) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) break;
    chunks.push(chunk as Uint8Array);
  }
  if (announced > maxBytes || size > maxBytes) {
    // Hanging up makes the stream complain; the caller is told anyway.
    response.body.on('error', () => undefined).destroy();
    throw new BodyTooLarge(maxBytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Headers as one string each, as the fetch standard joins them. */
export function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
