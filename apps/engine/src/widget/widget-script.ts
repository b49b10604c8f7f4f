import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Problem } from '../problems/problem.ts';

/** Where the widget's build puts it, seen from `src` and from `dist` alike. */
const file = new URL('../../../widget/dist/widget.js', import.meta.url);

/** How long pages use a script without asking, in seconds: an upgrade reaches them soon, and repeat views cost nothing. */
const freshSeconds = 300;

/** Serves the script that pages embed. */
@Injectable()
export class WidgetScript {
  #script: Promise<{ bytes: Buffer; tag: string }> | undefined;

  /** Sends the script, or 304 when the browser has it. Throws `Problem` when it was not built. */
  async send(reply: FastifyReply): Promise<void> {
    this.#script ??= load();
    const script = await this.#script.catch(() => {
      this.#script = undefined;
      throw new Problem('not-found', 'The web chat has not been built: run "npm run build".');
    });
    void reply.headers({
      etag: script.tag,
      'cache-control': `public, max-age=${freshSeconds}, stale-while-revalidate=86400`,
      // Pages of other sites load it with a script tag.
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    });
    if (reply.request.headers['if-none-match'] === script.tag) await reply.code(304).send();
    else await reply.type('text/javascript; charset=utf-8').send(script.bytes);
  }
}

async function load(): Promise<{ bytes: Buffer; tag: string }> {
  const bytes = await readFile(file);
  return { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
