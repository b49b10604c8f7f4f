import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { Problem } from '../problems/problem.ts';

/** Where the widget's build puts it, seen from `src` and from `dist` alike. */
const file = new URL('../../../widget/dist/widget.js', import.meta.url);

/** How long pages use a script without asking, in seconds: an upgrade reaches them soon, and repeat views cost nothing. */
const freshSeconds = 300;

/** The script as it is built, and pressed once for every page that loads it. */
interface Script {
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
  tag: string;
}

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);

/** Serves the script that pages embed. */
@Injectable()
export class WidgetScript {
  #script: Promise<Script> | undefined;

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
      vary: 'accept-encoding',
    });
    if (reply.request.headers['if-none-match'] === script.tag) {
      await reply.code(304).send();
      return;
    }
    const form = pressedForm(reply.request.headers['accept-encoding']);
    if (form !== 'plain') void reply.header('content-encoding', form);
    await reply.type('text/javascript; charset=utf-8').send(script[form]);
  }
}

function pressedForm(accepted: string | string[] | undefined): 'br' | 'gzip' | 'plain' {
  const forms = String(accepted ?? '');
  if (/\bbr\b/.test(forms)) return 'br';
  return /\bgzip\b/.test(forms) ? 'gzip' : 'plain';
}

async function load(): Promise<Script> {
  const plain = await readFile(file);
  const [br, gzipped] = await Promise.all([pressBrotli(plain), pressGzip(plain, { level: 9 })]);
  return { plain, br, gzip: gzipped, tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"` };
}
