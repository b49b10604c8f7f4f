import { randomBytes } from 'node:crypto';
import { badRequest } from './refusal.ts';

/** A file that Telegram keeps. */
export interface KeptFile {
  fileId: string;
  path: string;
  bytes: Uint8Array;
}

/** Files that customers and the bot have sent. */
export class Files {
  readonly #byId = new Map<string, KeptFile>();

  /** Keeps a file and gives its id. */
  keep(folder: string, extension: string, bytes: Uint8Array): KeptFile {
    const fileId = `file${randomBytes(12).toString('base64url')}`;
    const file = { fileId, path: `${folder}/file_${this.#byId.size}.${extension}`, bytes };
    this.#byId.set(fileId, file);
    return file;
  }

  /** The file of that id, else Telegram's refusal. */
  byId(fileId: unknown): KeptFile {
    const file = typeof fileId === 'string' ? this.#byId.get(fileId) : undefined;
    if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
    return file;
  }

  /** The file at that path of the download address. */
  byPath(path: string): KeptFile | undefined {
    return [...this.#byId.values()].find((file) => file.path === path);
  }
}
