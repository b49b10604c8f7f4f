import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ApiKeyRecord, Page, Scope } from '@filo/api';
import { DataSource, LessThan } from 'typeorm';
import { ApiKey } from '../database/entities/api-key.ts';
import { newId } from '../database/new-id.ts';
import type { Caller } from '../http/caller.ts';
import { idPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { newToken, tokenHash } from './token.ts';

/** What keys begin with, so that people and secret scanners know one when they see it. */
const keyPrefix = 'filo_';

/** Characters of a key that stay readable. */
const shownCharacters = 12;

/** A use is written down at most this often, in ms. */
const touchMs = 60_000;

/** Programs that may call the API. */
@Injectable()
export class ApiKeyStore {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Makes a key; the answer holds it for the only time. */
  async make(name: string, scopes: Scope[], createdBy: string | null): Promise<ApiKeyRecord & { key: string }> {
    const key = keyPrefix + newToken();
    const row = {
      id: newId(),
      name,
      prefix: key.slice(0, shownCharacters),
      keyHash: tokenHash(key),
      scopes: [...new Set(scopes)],
      createdBy,
      lastUsedAt: null,
    };
    await this.keys.insert(row);
    return { ...apiKeyRecord(await this.keys.findOneByOrFail({ id: row.id })), key };
  }

  /** Keys, newest first. */
  async list(limit: number, cursor: string | undefined): Promise<Page<ApiKeyRecord>> {
    const [before] = cursor === undefined ? [] : readCursor(cursor, idPattern);
    const rows = await this.keys.find({
      where: before === undefined ? {} : { id: LessThan(before) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return pageOf(rows, limit, ({ id }) => writeCursor(id), apiKeyRecord);
  }

  /** Ends a key. Throws `Problem` when there is none. */
  async revoke(id: string): Promise<void> {
    const { affected } = await this.keys.delete({ id });
    if (affected !== 1) throw new Problem('not-found', 'There is no API key with this id.');
  }

  /** Who calls with a key, or undefined when it is not one. */
  async find(key: string): Promise<Extract<Caller, { kind: 'key' }> | undefined> {
    if (!key.startsWith(keyPrefix)) return undefined;
    const found = await this.keys.findOneBy({ keyHash: tokenHash(key) });
    if (!found) return undefined;
    const now = new Date();
    if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) > touchMs) await this.keys.update({ id: found.id }, { lastUsedAt: now });
    return { kind: 'key', keyId: found.id, name: found.name, scopes: found.scopes, userId: found.createdBy };
  }

  private get keys() {
    return this.dataSource.getRepository(ApiKey);
  }
}

function apiKeyRecord({ id, name, prefix, scopes, createdBy, createdAt, lastUsedAt }: ApiKey): ApiKeyRecord {
  return { id, name, prefix, scopes, createdBy, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
