import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AnswerOf, listTurns, TurnRecord } from '@filo/api';
import type { Event, Trace } from '@filo/core';
import { DataSource } from 'typeorm';
import { idPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { ConversationList } from './conversation-list.ts';
import { turnEffect, type TurnEffectRow } from './turn-effect.ts';

/** What a list of turns asks for. */
export interface TurnQuery {
  limit: number;
  cursor?: string | undefined;
}

interface TurnRow {
  turn: number;
  at: Date;
  event: Event;
  trace: Trace;
}

type Turns = AnswerOf<typeof listTurns>;

/** What flows did in a conversation, turn by turn. */
@Injectable()
export class TurnList {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly conversations: ConversationList,
  ) {}

  /** A page of turns, newest last: the latest ones, or those before a cursor. Throws `Problem`. */
  async list(conversationId: string, { limit, cursor }: TurnQuery): Promise<Turns> {
    await this.conversations.read(conversationId);
    const [before = null] = cursor === undefined ? [] : readCursor(cursor, /^\d{1,9}$/);
    const rows = await this.dataSource.query<TurnRow[]>(
      `SELECT turn, at, event, trace FROM turns WHERE conversation_id = $1 AND ($2::integer IS NULL OR turn < $2)
       ORDER BY turn DESC LIMIT $3`,
      [conversationId, before, limit + 1],
    );
    const shown = rows.slice(0, limit).reverse();
    const [effects, versions] = await Promise.all([this.#effects(conversationId, shown), this.#versions(shown)]);
    const oldest = shown[0];
    return {
      items: shown.map((row) => turnRecord(row, effects.get(String(row.turn)) ?? [])),
      nextCursor: rows.length > limit && oldest ? writeCursor(String(oldest.turn)) : null,
      versions,
    };
  }

  /** Effects by the turn that asked for them, which their ids tell: `<conversation>-<turn>-<n>`. */
  async #effects(conversationId: string, turns: readonly TurnRow[]): Promise<Map<string, TurnEffectRow[]>> {
    if (turns.length === 0) return new Map();
    const rows = await this.dataSource.query<TurnEffectRow[]>(
      `SELECT * FROM (
         SELECT id, node_id, type, request, status, attempts, result, created_at, finished_at,
           split_part(substr(id, length($1) + 2), '-', 1) AS turn
         FROM effects WHERE conversation_id = $1::uuid AND starts_with(id, $1 || '-')
       ) e WHERE turn = ANY ($2::text[]) ORDER BY created_at, length(id), id`,
      [conversationId, turns.map((row) => String(row.turn))],
    );
    return Map.groupBy(rows, (row) => row.turn);
  }

  /** The flow versions that the traces name: the canvas draws the path on the document it was taken in. */
  async #versions(turns: readonly TurnRow[]): Promise<Turns['versions']> {
    const named = turns.flatMap(({ trace }) => trace.flatMap((entry) => (entry.what === 'entered' ? [entry.flowVersionId] : [])));
    const ids = [...new Set(named)].filter((id) => idPattern.test(id));
    if (ids.length === 0) return [];
    return this.dataSource.query<Turns['versions']>(
      `SELECT v.id, v.flow_id AS "flowId", v.version, f.name AS "flowName"
       FROM flow_versions v JOIN flows f ON f.id = v.flow_id WHERE v.id = ANY ($1::uuid[]) ORDER BY f.name, v.version`,
      [ids],
    );
  }
}

function turnRecord({ turn, at, event, trace }: TurnRow, effects: readonly TurnEffectRow[]): TurnRecord {
  return {
    turn,
    at: at.toISOString(),
    event: { ...event } as TurnRecord['event'],
    trace: trace.map((entry) => ({ ...entry })),
    effects: effects.map(turnEffect),
  };
}
