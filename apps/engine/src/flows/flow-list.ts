import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FlowRecord, FlowVersionRecord, Page } from '@filo/api';
import type { JsonObject } from '@filo/core';
import { DataSource } from 'typeorm';
import { idPattern, momentPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { containing } from '../http/containing.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { flowColumns, flowRecord, type FlowRow, versionColumns, versionRecord, type VersionRow } from './flow-records.ts';
import { FlowPublished } from './flow-published.ts';

/** What a list of flows asks for. */
export interface FlowQuery {
  limit: number;
  cursor?: string | undefined;
  q?: string | undefined;
  archived: 'true' | 'false';
}

/** Flows and their published versions, as lists show them. */
@Injectable()
export class FlowList {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly published: FlowPublished,
  ) {}

  /** Flows, last change first. */
  async list({ limit, cursor, q, archived }: FlowQuery): Promise<Page<FlowRecord>> {
    const [at = null, before = null] = cursor === undefined ? [] : readCursor(cursor, momentPattern, idPattern);
    const rows = await this.dataSource.query<FlowRow[]>(
      `SELECT ${flowColumns}
       WHERE ($1::timestamptz IS NULL OR (f.updated_at, f.id) < ($1, $2::uuid)) AND ($3::text IS NULL OR f.name ILIKE $3)
         AND (f.archived_at IS NOT NULL) = $4
       ORDER BY f.updated_at DESC, f.id DESC LIMIT $5`,
      [at, before, containing(q), archived === 'true', limit + 1],
    );
    return pageOf(rows, limit, (row) => writeCursor(row.cursor_at, row.id), flowRecord);
  }

  /** One flow. Throws `Problem`. */
  async read(id: string): Promise<FlowRecord> {
    const [row] = await this.dataSource.query<FlowRow[]>(`SELECT ${flowColumns} WHERE f.id = $1`, [id]);
    if (!row) throw new Problem('not-found', 'There is no flow with this id.');
    return flowRecord(row);
  }

  /** Puts a flow away. Throws `Problem` while a channel answers with it, since its customers would meet silence. */
  async archive(id: string): Promise<void> {
    const [[row]] = await this.dataSource.query<[{ used: boolean }[], number]>(
      `UPDATE flows f SET archived_at = CASE WHEN u.used THEN f.archived_at ELSE coalesce(f.archived_at, now()) END
       FROM (SELECT EXISTS (SELECT 1 FROM channels WHERE flow_id = $1) AS used) u WHERE f.id = $1 RETURNING u.used`,
      [id],
    );
    if (!row) throw new Problem('not-found', 'There is no flow with this id.');
    if (row.used) throw new Problem('flow-in-use', 'A channel answers with this flow.');
    this.published.tell(id);
  }

  /** Brings a flow back that was put away; one that was not stays as it is. Throws `Problem`. */
  async restore(id: string): Promise<FlowRecord> {
    await this.dataSource.query('UPDATE flows SET archived_at = NULL, updated_at = now() WHERE id = $1 AND archived_at IS NOT NULL', [id]);
    const flow = await this.read(id);
    this.published.tell(id);
    return flow;
  }

  /** Published versions, newest first. Throws `Problem`. */
  async versions(id: string, limit: number, cursor: string | undefined): Promise<Page<FlowVersionRecord>> {
    await this.read(id);
    const [before = null] = cursor === undefined ? [] : readCursor(cursor, /^\d{1,9}$/);
    const rows = await this.dataSource.query<VersionRow[]>(
      `SELECT ${versionColumns} WHERE v.flow_id = $1 AND ($2::integer IS NULL OR v.version < $2) ORDER BY v.version DESC LIMIT $3`,
      [id, before, limit + 1],
    );
    return pageOf(rows, limit, ({ version }) => writeCursor(String(version)), versionRecord);
  }

  /** One published version with its document. Throws `Problem`. */
  async version(id: string, version: number): Promise<FlowVersionRecord & { document: JsonObject }> {
    const [row] = await this.dataSource.query<(VersionRow & { document: JsonObject })[]>(
      `SELECT v.document, ${versionColumns} WHERE v.flow_id = $1 AND v.version = $2`,
      [id, version],
    );
    if (!row) throw new Problem('not-found', 'There is no such version of this flow.');
    return { ...versionRecord(row), document: row.document };
  }
}
