import type { AnyChannel, MediaResponse, VendorHttp } from '@filo/channels';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import type { MediaFiles, RemoteFile, StoredFile } from './media-files.ts';

/** Largest file taken from a vendor, in bytes. */
export const mediaBytes = 20 * 1024 * 1024;

/** Longest a download may take, in ms. */
const downloadMs = 60_000;

/** Downloads under way at the same time; each may hold a file's bytes in memory. */
const parallelDownloads = 4;

/** What fetching works with. */
export interface MediaFetcherDependencies {
  files: MediaFiles;
  channels: { get(channelId: string): Promise<{ channel: AnyChannel; config: unknown } | null> };
  http: VendorHttp;
  guardedFetch: GuardedFetch;
  /** Vendors' own addresses may be private (a server beside Filo). */
  vendorAddresses: Parameters<GuardedFetch>[1]['allowPrivate'];
}

/** Fetches the files that vendors hold for us: when they arrive, and once more when somebody asks for one that is missing. */
export class MediaFetcher {
  readonly #with: MediaFetcherDependencies;
  readonly #underWay = new Map<string, Promise<StoredFile | { failed: string } | null>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(dependencies: MediaFetcherDependencies) {
    this.#with = dependencies;
  }

  /** The file, fetched first if need be; null when there is no such file. Several askers share one download. */
  get(id: string): Promise<StoredFile | { failed: string } | null> {
    const underWay = this.#underWay.get(id) ?? this.#get(id).finally(() => this.#underWay.delete(id));
    this.#underWay.set(id, underWay);
    return underWay;
  }

  /** Sees to it that the file is here. */
  async fetch(id: string): Promise<void> {
    await this.get(id);
  }

  async #get(id: string): Promise<StoredFile | { failed: string } | null> {
    const found = await this.#with.files.find(id);
    if (!found) return null;
    if ('stored' in found) return found.stored;
    await this.#slot();
    try {
      const answer = await this.#download(found.remote);
      if (!('failed' in answer))
        return await this.#with.files.keep(id, {
          bytes: answer.bytes,
          mime: answer.mime ?? found.remote.mime,
          name: answer.name ?? found.remote.name,
        });
      await this.#with.files.giveUp(id, answer.failed);
      return answer;
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #download(remote: RemoteFile): Promise<MediaResponse> {
    const to = await this.#with.channels.get(remote.channelId);
    if (!to?.channel.download) return { failed: 'The channel that holds the file is gone.' };
    return to.channel.download(remote.ref, to.config, (url, maxBytes) => this.#bytes(url, maxBytes), this.#with.http);
  }

  async #bytes(url: string, maxBytes: number): Promise<MediaResponse> {
    const limits = { timeoutMs: downloadMs, maxBytes: Math.min(maxBytes, mediaBytes), allowPrivate: this.#with.vendorAddresses };
    const answer = await this.#with.guardedFetch({ url }, limits);
    // The address may hold the channel's token, so errors of the network, which name it, stay out of what people read.
    if ('failed' in answer)
      return {
        failed:
          answer.failed.code === 'too-large' ? 'The file is larger than Filo takes.' : 'The file could not be fetched from the vendor.',
      };
    if (answer.status !== 200) return { failed: `The vendor answered with status ${answer.status}.` };
    const mime = answer.headers['content-type'];
    return { bytes: answer.body, ...(mime === undefined || mime === 'application/octet-stream' ? {} : { mime }) };
  }

  async #slot(): Promise<void> {
    while (this.#running >= parallelDownloads) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
  }
}
