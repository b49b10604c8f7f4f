import type { Sql, Statement } from '../database/sql.ts';
import { mediaName } from './media-name.ts';
import { mediaType } from './media-type.ts';

/** A file with its bytes. */
export interface StoredFile {
  bytes: Buffer;
  mime: string;
  name: string | null;
}

/** A file that a channel holds for us, or that could not be fetched. */
export interface RemoteFile {
  channelId: string;
  ref: string;
  name: string | null;
  mime: string | null;
}

interface Row {
  channel_id: string | null;
  ref: string | null;
  name: string | null;
  mime: string | null;
  bytes: Buffer | null;
  status: 'remote' | 'stored' | 'failed';
}

const find: Statement = { name: 'find-media', text: 'SELECT channel_id, ref, name, mime, bytes, status FROM media WHERE id = $1' };

const keep: Statement = {
  name: 'keep-media',
  text: `UPDATE media SET status = 'stored', bytes = $2, size = $3, mime = $4, name = coalesce($5, name), error = NULL WHERE id = $1 AND status <> 'stored'`,
};

const giveUp: Statement = {
  name: 'give-up-media',
  text: `UPDATE media SET status = 'failed', error = $2 WHERE id = $1 AND status = 'remote'`,
};

/** The files of customers' messages, as rows with their bytes. */
export class MediaFiles {
  readonly #sql: Pick<Sql, 'run'>;

  constructor(sql: Pick<Sql, 'run'>) {
    this.#sql = sql;
  }

  /** The file's bytes, or what is needed to fetch them; null when there is no such file. */
  async find(id: string): Promise<{ stored: StoredFile } | { remote: RemoteFile } | null> {
    const [row] = await this.#sql.run<Row>(find, [id]);
    if (!row) return null;
    if (row.bytes) return { stored: { bytes: row.bytes, mime: row.mime ?? 'application/octet-stream', name: row.name } };
    if (row.channel_id === null || row.ref === null) return null;
    return { remote: { channelId: row.channel_id, ref: row.ref, name: row.name, mime: row.mime } };
  }

  /** Keeps fetched bytes. The kind is read from the bytes; what they do not tell is taken from the vendor. */
  async keep(id: string, file: { bytes: Uint8Array; mime: string | null; name: string | null }): Promise<StoredFile> {
    const bytes = Buffer.from(file.bytes);
    const mime = await mediaType(bytes, file.mime ?? undefined);
    const name = mediaName(file.name ?? undefined);
    await this.#sql.run(keep, [id, bytes, bytes.length, mime, name]);
    return { bytes, mime, name };
  }

  /** Notes why a file could not be fetched; it is tried again when somebody asks for it. */
  async giveUp(id: string, why: string): Promise<void> {
    await this.#sql.run(giveUp, [id, why]);
  }
}
