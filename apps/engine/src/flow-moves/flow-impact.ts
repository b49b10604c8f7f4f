import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { NodeImpact } from '@filo/api';
import { DataSource } from 'typeorm';
import { limited } from '../database/limited.ts';
import { Problem } from '../problems/problem.ts';
import { countStanding, type StandingCount } from './standing.ts';
import { type VersionChanges, versionChanges } from './version-changes.ts';

/** Seconds that counting may take. */
const limitSeconds = 20;

/** Tells whom publishing a draft would meet, before it is published. */
@Injectable()
export class FlowImpact {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Open conversations in the flow, and those that stand on nodes which the draft changes or removes. Throws `Problem`. */
  read(flowId: string): Promise<{ conversations: number; nodes: NodeImpact[] }> {
    return limited(this.dataSource, limitSeconds, async (tx) => {
      const [flow] = await tx.query<{ draft: unknown }[]>('SELECT draft FROM flows WHERE id = $1', [flowId]);
      if (!flow) throw new Problem('not-found', 'There is no flow with this id.');
      const standing = await countStanding(tx, flowId);
      const versionIds = new Set(standing.flatMap(({ places }) => places.map((place) => place.versionId)));
      const versions = await versionChanges(tx, [...versionIds], flow.draft);
      return {
        conversations: standing.reduce((sum, { conversations }) => sum + conversations, 0),
        nodes: nodeImpacts(standing, versions),
      };
    });
  }
}

/** Counts by node, most conversations first. Name and type are those of the version that most of them stand on. */
function nodeImpacts(standing: readonly StandingCount[], versions: ReadonlyMap<string, VersionChanges>): NodeImpact[] {
  const byNode = new Map<string, Map<VersionChanges, number>>();
  const totals = new Map<string, number>();
  for (const { places, conversations } of standing) {
    const met = new Set<string>();
    for (const { versionId, nodeId } of places) {
      const version = versions.get(versionId);
      if (!version?.changes.has(nodeId)) continue;
      const counts = byNode.get(nodeId) ?? new Map<VersionChanges, number>();
      byNode.set(nodeId, counts.set(version, (counts.get(version) ?? 0) + conversations));
      if (!met.has(nodeId)) totals.set(nodeId, (totals.get(nodeId) ?? 0) + conversations);
      met.add(nodeId);
    }
  }
  const impacts = [...byNode].flatMap(([nodeId, counts]): NodeImpact[] => {
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    const node = most?.nodes.get(nodeId);
    const change = most?.changes.get(nodeId);
    if (!node || !change) return [];
    const versionNumbers = [...counts.keys()].map(({ version }) => version).toSorted((a, b) => a - b);
    return [{ nodeId, name: node.name ?? null, type: node.type, change, conversations: totals.get(nodeId) ?? 0, versions: versionNumbers }];
  });
  return impacts.toSorted((a, b) => b.conversations - a.conversations || a.nodeId.localeCompare(b.nodeId));
}
