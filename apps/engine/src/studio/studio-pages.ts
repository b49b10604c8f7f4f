import type { FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { type FileForm, readStudioFiles, type StudioFile } from './studio-files.ts';

/** A year: what such a name holds never changes. */
const forever = `public, max-age=${365 * 24 * 60 * 60}, immutable`;

/** First parts of addresses that are not the studio's: nothing below them is a page. */
const others = /^\/(?:api|assets|demo|health|hooks|media|metrics|socket\.io|widget\.js)(?:\/|$)/;

const notBuilt = 'The studio has not been built. Run "npm run build", then load this page again.\n';

/** Serves the studio: its files, and its one page at every address that only the browser knows. */
export class StudioPages {
  readonly #folder: string;
  #files: Promise<ReadonlyMap<string, StudioFile>> | undefined;

  /** `folder` is where the studio's build puts its `index.html`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Sends what is at the request's address. Throws `Problem` when that is nothing of the studio's. */
  async send(reply: FastifyReply): Promise<void> {
    const path = reply.request.url.split('?', 1)[0] ?? '/';
    const isPage = path === '/' || (!others.test(path) && acceptsPages(reply));
    const files = await this.#read();
    const file = files?.get(path) ?? (isPage ? files?.get('/index.html') : undefined);
    if (file) return sendFile(file, reply);
    if (!isPage) throw new Problem('not-found', 'There is nothing at this address.');
    await reply.code(503).headers({ 'cache-control': 'no-store', 'retry-after': 60 }).type('text/plain; charset=utf-8').send(notBuilt);
  }

  /** The files, read once; null while there are none, and then looked for again at the next request. */
  async #read(): Promise<ReadonlyMap<string, StudioFile> | null> {
    this.#files ??= readStudioFiles(this.#folder);
    try {
      const files = await this.#files;
      if (files.has('/index.html')) return files;
    } catch {
      // Not built yet, or just being built.
    }
    this.#files = undefined;
    return null;
  }
}

/** Whether a browser is on its way to a page: scripts and programs that ask for anything get what is really there. */
function acceptsPages(reply: FastifyReply): boolean {
  return /\btext\/html\b/.test(reply.request.headers.accept ?? '');
}

async function sendFile(file: StudioFile, reply: FastifyReply): Promise<void> {
  const { request } = reply;
  void reply.headers({ etag: file.tag, 'cache-control': file.isForever ? forever : 'no-cache', vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === file.tag) {
    await reply.code(304).send();
    return;
  }
  const form = file.isText ? pressedForm(request.headers['accept-encoding']) : 'plain';
  if (form !== 'plain') void reply.header('content-encoding', form);
  await reply.type(file.type).send(await file.bytes(form));
}

function pressedForm(accepted: string | string[] | undefined): FileForm {
  const forms = String(accepted ?? '');
  if (/\bbr\b/.test(forms)) return 'br';
  return /\bgzip\b/.test(forms) ? 'gzip' : 'plain';
}
