import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { byteRange } from './byte-range.ts';
import { MediaFetcher } from './media-fetcher.ts';
import { contentDisposition } from './media-name.ts';
import { MediaStore } from './media-store.ts';
import { isShownInPlace } from './media-type.ts';

/** A year: files never change. */
const maxAgeSeconds = 365 * 24 * 60 * 60;

/** Answers with a file's bytes, in a way that nothing in it can run on our pages. */
@Injectable()
export class ServeMedia {
  constructor(
    private readonly media: MediaStore,
    private readonly fetcher: MediaFetcher,
  ) {}

  /** Sends the file, or the part that was asked for. Throws `Problem`. */
  async send(id: string, reply: FastifyReply): Promise<void> {
    const file = await this.#stored(id);
    const mime = file.mime ?? 'application/octet-stream';
    const size = file.size ?? 0;
    const range = byteRange(reply.request.headers.range, size);
    if (range === 'unsatisfiable')
      throw new Problem('range-not-satisfiable', `The file has ${size} bytes.`, { headers: { 'content-range': `bytes */${size}` } });
    const bytes = await this.media.bytes(id, range);
    if (!bytes) throw new Problem('gone', 'The file is not there any more.');
    if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    await reply
      .headers({
        'content-type': mime,
        'content-disposition': contentDisposition(file.name ?? 'file', isShownInPlace(mime)),
        'cache-control': `private, max-age=${maxAgeSeconds}, immutable`,
        'accept-ranges': 'bytes',
        'x-content-type-options': 'nosniff',
        // Web chats on other sites show it. The browser's PDF viewer does not work in a sandbox.
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy':
          mime === 'application/pdf'
            ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
            : "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      })
      .send(bytes);
  }

  async #stored(id: string) {
    const found = await this.media.find(id);
    if (!found) throw new Problem('not-found', 'There is no file with this id.');
    if (found.status === 'stored') return found;
    const fetched = await this.fetcher.get(id);
    if (!fetched) throw new Problem('gone', 'The channel that held the file is gone.');
    if ('failed' in fetched) throw new Problem('vendor-unavailable', fetched.failed);
    return (await this.media.find(id)) ?? found;
  }
}
