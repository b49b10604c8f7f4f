import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ContactChange, ContactRecord, Page } from '@filo/api';
import type { JsonObject } from '@filo/core';
import { DataSource } from 'typeorm';
import { containing } from '../http/containing.ts';
import { idPattern, momentPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';

/** What a list of contacts asks for. */
export interface ContactQuery {
  limit: number;
  cursor?: string | undefined;
  q?: string | undefined;
  tag?: string | undefined;
}

interface Row {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  username: string | null;
  language: string | null;
  fields: JsonObject;
  tags: string[];
  created_at: Date;
  updated_at: Date;
  cursor_at: string;
}

const columns = `id, name, email, phone, username, language, fields, tags, created_at, updated_at, created_at AT TIME ZONE 'UTC' || '+00' AS cursor_at`;

/** Customers, as people and integrators read and correct them. */
@Injectable()
export class ContactList {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Contacts, newest first. */
  async list({ limit, cursor, q, tag }: ContactQuery): Promise<Page<ContactRecord>> {
    const [at = null, before = null] = cursor === undefined ? [] : readCursor(cursor, momentPattern, idPattern);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns} FROM contacts
       WHERE ($1::text IS NULL OR name ILIKE $1 OR email ILIKE $1 OR phone ILIKE $1 OR username ILIKE $1) AND ($2::text IS NULL OR $2 = ANY (tags))
         AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $5`,
      [containing(q), tag ?? null, at, before, limit + 1],
    );
    return pageOf(rows, limit, (row) => writeCursor(row.cursor_at, row.id), contactRecord);
  }

  /** One contact. Throws `Problem`. */
  async read(id: string): Promise<ContactRecord> {
    const [row] = await this.dataSource.query<Row[]>(`SELECT ${columns} FROM contacts WHERE id = $1`, [id]);
    if (!row) throw new Problem('not-found', 'There is no contact with this id.');
    return contactRecord(row);
  }

  /** Writes what is given; fields are merged, and a null field goes. One statement, so that turns writing meanwhile lose nothing. Throws `Problem`. */
  async change(id: string, { name, email, phone, language, fields = {}, tags }: ContactChange): Promise<ContactRecord> {
    const texts = Object.entries({ name, email, phone, language }).filter(([, value]) => value !== undefined);
    const gone = Object.entries(fields).flatMap(([key, value]) => (value === null ? [key] : []));
    const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const assignments = texts.map(([column], index) => `${column} = $${index + 5}`);
    const [rows] = await this.dataSource.query<[Row[], number]>(
      `UPDATE contacts SET ${[...assignments, 'fields = (fields || $2::jsonb) - $3::text[]', 'tags = coalesce($4::text[], tags)', 'updated_at = now()'].join(', ')} WHERE id = $1 RETURNING ${columns}`,
      [id, JSON.stringify(kept), gone, tags === undefined ? null : [...new Set(tags)], ...texts.map(([, value]) => value)],
    );
    const [row] = rows;
    if (!row) throw new Problem('not-found', 'There is no contact with this id.');
    return contactRecord(row);
  }
}

function contactRecord(row: Row): ContactRecord {
  const { id, name, email, phone, username, language, fields, tags } = row;
  return {
    id,
    name,
    email,
    phone,
    username,
    language,
    fields,
    tags,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
