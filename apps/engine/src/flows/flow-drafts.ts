import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Draft } from '@filo/api';
import type { FlowDocument } from '@filo/core';
import { DataSource } from 'typeorm';
import { newId } from '../database/new-id.ts';
import { Problem } from '../problems/problem.ts';
import { DraftSaves } from './draft-saves.ts';

interface SavedRow {
  draft_revision: number;
  updated_at: Date;
  updated_by: Draft['updatedBy'];
}

const savedBy = `(SELECT json_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = f.draft_saved_by) AS updated_by`;

/** The documents being edited. Anything that is a flow document can be saved; only publishing asks for more. */
@Injectable()
export class FlowDrafts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly saves: DraftSaves,
  ) {}

  /** Stores a new flow and answers its id. */
  async create(document: FlowDocument, userId: string | null): Promise<{ id: string }> {
    const id = newId();
    await this.dataSource.query('INSERT INTO flows (id, name, draft, draft_saved_by) VALUES ($1, $2, $3, $4)', [
      id,
      document.name,
      JSON.stringify(document),
      userId,
    ]);
    return { id };
  }

  /** The draft with its revision. Throws `Problem`. */
  async read(id: string): Promise<Draft> {
    const [row] = await this.dataSource.query<(SavedRow & { draft: Draft['document'] })[]>(
      `SELECT f.draft, f.draft_revision, f.updated_at, ${savedBy} FROM flows f WHERE f.id = $1`,
      [id],
    );
    if (!row) throw new Problem('not-found', 'There is no flow with this id.');
    return { document: row.draft, ...saved(row) };
  }

  /**
   * Saves over a given revision, or over whatever there is, and tells who listens. A save that changes nothing leaves everything
   * as it is, its revision and its author included. Throws `Problem` when somebody else saved in between.
   */
  async save(id: string, document: FlowDocument, revision: number | undefined, userId: string | null): Promise<Omit<Draft, 'document'>> {
    const [rows] = await this.dataSource.query<[SavedRow[], number]>(
      `UPDATE flows f SET draft = $2, name = $3, draft_revision = draft_revision + 1, updated_at = now(), draft_saved_by = $5
       WHERE id = $1 AND archived_at IS NULL AND ($4::integer IS NULL OR draft_revision = $4) AND draft <> $2::jsonb
       RETURNING draft_revision, updated_at, ${savedBy}`,
      [id, JSON.stringify(document), document.name, revision ?? null, userId],
    );
    const [row] = rows;
    if (!row) return this.#unchanged(id, revision);
    const now = saved(row);
    this.saves.tell({ flowId: id, revision: now.revision, by: now.updatedBy });
    return now;
  }

  /** Nothing was written: because nothing is different, or because it must not be. Throws `Problem` for the latter. */
  async #unchanged(id: string, revision: number | undefined): Promise<Omit<Draft, 'document'>> {
    const [row] = await this.dataSource.query<(SavedRow & { archived: boolean })[]>(
      `SELECT f.draft_revision, f.updated_at, f.archived_at IS NOT NULL AS archived, ${savedBy} FROM flows f WHERE f.id = $1`,
      [id],
    );
    if (!row) throw new Problem('not-found', 'There is no flow with this id.');
    if (row.archived) throw new Problem('not-found', 'The flow is archived.');
    if (revision !== undefined && revision !== row.draft_revision)
      throw new Problem('revision-conflict', `The draft is at revision ${row.draft_revision}, not ${revision}.`);
    return saved(row);
  }
}

function saved(row: SavedRow): Omit<Draft, 'document'> {
  return { revision: row.draft_revision, updatedAt: row.updated_at.toISOString(), updatedBy: row.updated_by };
}
