import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { NodeStats } from '@filo/api';
import { nodeKinds } from '@filo/nodes';
import { DataSource, type EntityManager } from 'typeorm';
import { limited } from '../database/limited.ts';
import { countStanding, type StandingCount } from '../flow-moves/standing.ts';
import { Problem } from '../problems/problem.ts';
import type { Period } from './period.ts';
import { type StatsRow, statsSql } from './stats-sql.ts';

/** Seconds that counting may take. */
const limitSeconds = 20;

const triggerTypes = [...nodeKinds.values()].filter((kind) => kind.trigger).map((kind) => kind.type);

interface FlowNodes {
  versions: string[];
  triggers: string[];
}

/** Counts what went through a flow: node ids stay the same from version to version, so the counts of all versions are added up. */
@Injectable()
export class FlowStats {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Throws `Problem` when there is no such flow, or too much to count in time. */
  async read(flowId: string, { from, to }: Period): Promise<{ from: string; to: string; runs: number; nodes: NodeStats[] }> {
    const { rows, standing } = await limited(this.dataSource, limitSeconds, async (tx) => {
      const { versions, triggers } = await nodesOf(tx, flowId);
      return {
        rows: await tx.query<StatsRow[]>(statsSql, [from, to, versions, triggers]),
        standing: await countStanding(tx, flowId),
      };
    });
    return {
      from: from.toISOString(),
      to: to.toISOString(),
      runs: rows.reduce((sum, row) => sum + row.runs, 0),
      nodes: nodeStats(rows, standing),
    };
  }
}

async function nodesOf(tx: EntityManager, flowId: string): Promise<FlowNodes> {
  const [flow] = await tx.query<{ known: boolean }[]>('SELECT true AS known FROM flows WHERE id = $1', [flowId]);
  if (!flow) throw new Problem('not-found', 'There is no flow with this id.');
  const [found] = await tx.query<FlowNodes[]>(
    `SELECT ARRAY(SELECT id::text FROM flow_versions WHERE flow_id = $1) AS versions,
       ARRAY(
         SELECT DISTINCT node ->> 'id' FROM flow_versions v CROSS JOIN LATERAL jsonb_array_elements(v.document -> 'nodes') AS node
         WHERE v.flow_id = $1 AND node ->> 'type' = ANY ($2::text[])
       ) AS triggers`,
    [flowId, triggerTypes],
  );
  return found ?? { versions: [], triggers: [] };
}

function nodeStats(rows: readonly StatsRow[], standing: readonly StandingCount[]): NodeStats[] {
  const byNode = new Map<string, NodeStats>();
  const at = (nodeId: string): NodeStats => {
    const known = byNode.get(nodeId) ?? { nodeId, entered: 0, conversations: 0, exits: {}, waiting: 0 };
    byNode.set(nodeId, known);
    return known;
  };
  for (const row of rows) {
    const node = at(row.node);
    if (row.exit === null) Object.assign(node, { entered: row.entered, conversations: row.conversations });
    else node.exits[row.exit] = row.times_left;
  }
  for (const { places, conversations } of standing)
    for (const nodeId of new Set(places.map((place) => place.nodeId))) at(nodeId).waiting += conversations;
  return [...byNode.values()].toSorted((a, b) => a.nodeId.localeCompare(b.nodeId));
}
