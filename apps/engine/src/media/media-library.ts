import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, StoredKind, TeamMedia, UsingFlow } from '@filo/api';
import { DataSource } from 'typeorm';
import { containing } from '../http/containing.ts';
import { momentPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { mediaName } from './media-name.ts';
import { mediaUrl } from './media-store.ts';
import { kindPatterns, mediaKind } from './media-type.ts';
import { flowsUsing } from './media-use-sql.ts';

/** What a list of uploads asks for. */
export interface MediaQuery {
  limit: number;
  cursor?: string | undefined;
  kind?: StoredKind | undefined;
  q?: string | undefined;
}

interface Row {
  id: string;
  name: string | null;
  mime: string | null;
  size: number | null;
  width: number | null;
  height: number | null;
  created_at: Date;
  cursor_at: string;
  uploaded_by: { id: string; name: string } | null;
  used_by: UsingFlow[];
}

/** Flows that are named of those that use a file; the rest are counted. */
const namedFlows = 20;

const columns = `
  m.id, m.name, m.mime, m.size, m.width, m.height, m.created_at, m.created_at AT TIME ZONE 'UTC' || '+00' AS cursor_at,
  (SELECT json_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = m.uploaded_by) AS uploaded_by,
  ARRAY(SELECT json_build_object('id', f.id, 'name', f.name) FROM (${flowsUsing}) f ORDER BY f.name, f.id) AS used_by`;

/** What the team uploaded: to be found, named and deleted. Files of customers have a channel, and are never shown here. */
@Injectable()
export class MediaLibrary {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Uploads, newest first. Every word of `q` is in the name. Who uses them is looked up for the page alone. */
  async list({ limit, cursor, kind, q }: MediaQuery): Promise<Page<TeamMedia>> {
    const [at = null, before = null] = cursor === undefined ? [] : readCursor(cursor, momentPattern, /^[A-Za-z0-9_-]{16,64}$/);
    const words = (q ?? '').split(/\s+/).flatMap((word) => containing(word) ?? []);
    const type = kind === undefined ? null : kind === 'file' ? Object.values(kindPatterns).join('|') : kindPatterns[kind];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM (
         SELECT id, name, mime, size, width, height, created_at, uploaded_by FROM media
         WHERE channel_id IS NULL AND ($1::timestamptz IS NULL OR (created_at, id) < ($1, $2)) AND name ILIKE ALL ($3::text[])
           AND ($4::text IS NULL OR (mime ~ $4) <> $5)
         ORDER BY created_at DESC, id DESC LIMIT $6
       ) m ORDER BY m.created_at DESC, m.id DESC`,
      [at, before, words, type, kind === 'file', limit + 1],
    );
    return pageOf(rows, limit, (row) => writeCursor(row.cursor_at, row.id), teamMedia);
  }

  /** One upload. Throws `Problem`. */
  async read(id: string): Promise<TeamMedia> {
    const [row] = await this.dataSource.query<Row[]>(`SELECT ${columns} FROM media m WHERE m.id = $1 AND m.channel_id IS NULL`, [id]);
    if (!row) throw unknownFile();
    return teamMedia(row);
  }

  /** Gives an upload another name. Throws `Problem`. */
  async rename(id: string, name: string): Promise<TeamMedia> {
    const [rows] = await this.dataSource.query<[Row[], number]>(
      `UPDATE media m SET name = $2 WHERE m.id = $1 AND m.channel_id IS NULL RETURNING ${columns}`,
      [id, mediaName(name)],
    );
    const [row] = rows;
    if (!row) throw unknownFile();
    return teamMedia(row);
  }

  /** Deletes an upload. Throws `Problem` while a flow uses it, since its customers would see a gap. */
  async delete(id: string): Promise<void> {
    const [, gone] = await this.dataSource.query<[unknown[], number]>(
      `DELETE FROM media m WHERE m.id = $1 AND m.channel_id IS NULL AND NOT EXISTS (${flowsUsing})`,
      [id],
    );
    if (gone > 0) return;
    const { uses } = await this.read(id);
    const names = uses.flows.map(({ name }) => `“${name}”`).join(', ');
    throw new Problem('media-in-use', `It is used by ${uses.count > uses.flows.length ? `${uses.count} flows, such as ` : ''}${names}.`, {
      usedBy: uses.flows,
    });
  }
}

const unknownFile = (): Problem => new Problem('not-found', 'The team uploaded no file with this id.');

function teamMedia(row: Row): TeamMedia {
  const { id, width, height, created_at: at, uploaded_by: uploadedBy, used_by: flows } = row;
  const mime = row.mime ?? 'application/octet-stream';
  return {
    mediaId: id,
    url: mediaUrl(id),
    kind: mediaKind(mime),
    name: row.name ?? 'file',
    mime,
    size: row.size ?? 0,
    width,
    height,
    uploadedAt: at.toISOString(),
    uploadedBy,
    uses: { count: flows.length, flows: flows.slice(0, namedFlows) },
  };
}
