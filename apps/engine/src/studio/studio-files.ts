import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a file may travel. */
export type FileForm = 'plain' | 'br' | 'gzip';

/** A file of the studio's build. */
export interface StudioFile {
  type: string;
  tag: string;
  /** Its name carries a hash of what is in it, so it never changes. */
  isForever: boolean;
  /** Whether pressing makes it smaller. */
  isText: boolean;
  bytes(form: FileForm): Promise<Buffer>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

const textual = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.txt', '.svg', '.wasm']);

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);

/** A few per cent larger than the utmost, which would keep the first visitor after each start waiting. */
const brotliQuality = 5;

/**
 * The build of a single-page app, by path from the root (`/index.html`, `/assets/x-3f2a.js`), read whole: what is served is
 * looked up here, so no address can lead out of the folder. Throws when the folder is not there.
 */
export async function readStudioFiles(folder: string): Promise<ReadonlyMap<string, StudioFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map((path) => entryOf(folder, path))));
}

async function entryOf(folder: string, path: string): Promise<[string, StudioFile]> {
  const plain = await readFile(path);
  const address = `/${relative(folder, path).split(sep).join('/')}`;
  return [address, fileOf(address, plain)];
}

function fileOf(address: string, plain: Buffer): StudioFile {
  const ending = extname(address).toLowerCase();
  const pressed = new Map<FileForm, Promise<Buffer>>();
  return {
    type: types[ending] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isForever: address.startsWith('/assets/'),
    isText: textual.has(ending),
    bytes: (form) => {
      const known = pressed.get(form) ?? press(plain, form);
      pressed.set(form, known);
      return known;
    },
  };
}

async function press(plain: Buffer, form: FileForm): Promise<Buffer> {
  if (form === 'gzip') return pressGzip(plain, { level: 9 });
  if (form === 'br')
    return pressBrotli(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    });
  return plain;
}
