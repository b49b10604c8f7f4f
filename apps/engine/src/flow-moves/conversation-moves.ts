import { Injectable } from '@nestjs/common';
import type { ConversationMove } from '@filo/api';
import type { EntityManager } from 'typeorm';
import { moveRow } from '../inbound/inbound-row.ts';
import { insertInbound, insertInboundValues } from '../inbound/store-sql.ts';
import { Wakes } from '../lanes/wakes.ts';
import { requireEntry } from './require-entry.ts';
import { findStanding } from './standing.ts';
import { versionChanges } from './version-changes.ts';

/** Conversations that one INSERT asks to move. */
const rowsPerInsert = 2000;

/** What becomes of the conversations on a flow's nodes when a version of it goes live. */
export interface MovesToBegin {
  flowId: string;
  /** The version being published. */
  versionId: string;
  document: unknown;
  moves: Readonly<Record<string, ConversationMove>>;
}

/**
 * Moves conversations to a version that is being published. Nothing is written to a conversation here: each gets an event of its
 * own, in the transaction that publishes, and its next turn does what the event says if it still stands where it stood. So a
 * conversation that went on meanwhile, or that people took, is left alone, and no turn ever waits for a publish.
 */
@Injectable()
export class ConversationMoves {
  constructor(private readonly wakes: Wakes) {}

  /** Asks for the moves; answers how many, and in which lanes. Throws `Problem` for one to a node that cannot be entered. */
  async begin(tx: EntityManager, { flowId, versionId, document, moves }: MovesToBegin): Promise<{ moved: number; lanes: Set<number> }> {
    requireEntry(document, moves);
    const asked = Object.keys(moves).filter((nodeId) => moves[nodeId]?.do !== 'stay');
    const lanes = new Set<number>();
    if (asked.length === 0) return { moved: 0, lanes };
    const standing = await findStanding(tx, flowId, asked);
    const versions = await versionChanges(tx, [...new Set(standing.map((one) => one.versionId))], document);
    const rows = standing.flatMap((one) => {
      const move = moves[one.nodeId];
      if (!move || move.do === 'stay' || !versions.get(one.versionId)?.changes.has(one.nodeId)) return [];
      const from = { versionId: one.versionId, nodeId: one.nodeId };
      return [moveRow(one, { from, versionId, to: move.do === 'move' ? move.to : null })];
    });
    for (let done = 0; done < rows.length; done += rowsPerInsert)
      await tx.query(insertInbound.text, insertInboundValues(rows.slice(done, done + rowsPerInsert)));
    for (const { lane } of rows) lanes.add(lane);
    return { moved: rows.length, lanes };
  }

  /** After the commit: has the moves done. */
  wake(lanes: Iterable<number>): void {
    for (const lane of lanes) this.wakes.turns(lane);
  }
}
