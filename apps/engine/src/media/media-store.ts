import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { MediaRecord } from '@filo/api';
import { DataSource } from 'typeorm';
import { newToken } from '../accounts/token.ts';
import { Media } from '../database/entities/media.ts';
import type { ByteRange } from './byte-range.ts';
import { mediaName } from './media-name.ts';
import { pictureSize } from './picture-size.ts';
import { mediaKind, mediaType } from './media-type.ts';

/** A file as it came in. */
export interface IncomingFile {
  bytes: Uint8Array;
  name?: string | undefined;
  mime?: string | undefined;
}

/** Who a file comes from: a customer on a channel, or somebody of the team (null: a program whose maker is gone). */
export type FileSource = { channelId: string } | { userId: string | null };

/** Files of messages, kept in the database beside them: one backup holds everything. */
@Injectable()
export class MediaStore {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Keeps a file. Its id cannot be guessed; its type is what its bytes say. */
  async put(from: FileSource, file: IncomingFile): Promise<MediaRecord> {
    const mime = await mediaType(file.bytes, file.mime);
    const picture = 'channelId' in from ? null : pictureSize(file.bytes, mime);
    const row = {
      id: newToken(),
      channelId: 'channelId' in from ? from.channelId : null,
      uploadedBy: 'channelId' in from ? null : from.userId,
      ref: null,
      name: mediaName(file.name),
      mime,
      size: file.bytes.length,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
      unusedSince: null,
      status: 'stored' as const,
      error: null,
    };
    await this.dataSource.getRepository(Media).insert({ ...row, bytes: Buffer.from(file.bytes) });
    return { mediaId: row.id, url: mediaUrl(row.id), kind: mediaKind(mime), name: row.name, mime, size: row.size };
  }

  /** What is known of a file, without its bytes. */
  find(id: string): Promise<Media | null> {
    return this.dataSource.getRepository(Media).findOneBy({ id });
  }

  /** Bytes of a stored file, or a part of them; null when there are none. */
  async bytes(id: string, range: ByteRange | null = null): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ bytes: Buffer | null }[]>(
      range === null
        ? 'SELECT bytes FROM media WHERE id = $1'
        : 'SELECT substring(bytes FROM $2::integer FOR $3::integer) AS bytes FROM media WHERE id = $1',
      range === null ? [id] : [id, range.start + 1, range.end - range.start + 1],
    );
    return row?.bytes ?? null;
  }

  /** A stored file to be sent on; null when it is not (or not yet) here. */
  async file(id: string): Promise<{ bytes: Uint8Array; mime: string } | null> {
    const [found, bytes] = await Promise.all([this.find(id), this.bytes(id)]);
    return found && bytes ? { bytes, mime: found.mime ?? 'application/octet-stream' } : null;
  }

  /** Which of these files exist. */
  async existing(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>('SELECT id FROM media WHERE id = ANY ($1)', [ids]);
    return new Set(rows.map((row) => row.id));
  }
}

/** Where a file is read, below the installation's address. */
export function mediaUrl(id: string): string {
  return `/media/${id}`;
}
