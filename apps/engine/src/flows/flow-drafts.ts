import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Draft } from '@filo/api';
import type { FlowDocument } from '@filo/core';
import { DataSource } from 'typeorm';
import { newId } from '../database/new-id.ts';
import { Problem } from '../problems/problem.ts';

/** The documents being edited. Anything that is a flow document can be saved; only publishing asks for more. */
@Injectable()
export class FlowDrafts {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Stores a new flow and answers its id. */
  async create(document: FlowDocument): Promise<{ id: string }> {
    const id = newId();
    await this.dataSource.query('INSERT INTO flows (id, name, draft) VALUES ($1, $2, $3)', [id, document.name, JSON.stringify(document)]);
    return { id };
  }

  /** The draft with its revision. Throws `Problem`. */
  async read(id: string): Promise<Draft> {
    const [row] = await this.dataSource.query<{ draft: Draft['document']; draft_revision: number; updated_at: Date }[]>(
      'SELECT draft, draft_revision, updated_at FROM flows WHERE id = $1',
      [id],
    );
    if (!row) throw new Problem('not-found', 'There is no flow with this id.');
    return { document: row.draft, revision: row.draft_revision, updatedAt: row.updated_at.toISOString() };
  }

  /** Saves over a given revision, or over whatever there is. Throws `Problem` when somebody else saved in between. */
  async save(id: string, document: FlowDocument, revision: number | undefined): Promise<Omit<Draft, 'document'>> {
    const [rows] = await this.dataSource.query<[{ draft_revision: number; updated_at: Date }[], number]>(
      `UPDATE flows SET draft = $2, name = $3, draft_revision = draft_revision + 1, updated_at = now()
       WHERE id = $1 AND archived_at IS NULL AND ($4::integer IS NULL OR draft_revision = $4) RETURNING draft_revision, updated_at`,
      [id, JSON.stringify(document), document.name, revision ?? null],
    );
    const [row] = rows;
    if (row) return { revision: row.draft_revision, updatedAt: row.updated_at.toISOString() };
    const { revision: current } = await this.read(id);
    if (revision === undefined || revision === current) throw new Problem('not-found', 'The flow is archived.');
    throw new Problem('revision-conflict', `The draft is at revision ${current}, not ${revision}.`);
  }
}
