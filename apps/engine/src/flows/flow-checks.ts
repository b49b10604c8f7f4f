import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { limitsFor } from '@filo/channels/lens';
import { checkFlow, type Issue } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { DataSource, type EntityManager } from 'typeorm';

/** Finds the mistakes of flows before customers do. */
@Injectable()
export class FlowChecks {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Mistakes of a document, seen from the channels it is meant for. */
  document(document: unknown, kinds: readonly string[]): Promise<Issue[]> {
    return issuesOf(this.dataSource.manager, document, kinds, null);
  }

  /** Mistakes of a stored flow's draft, seen from the channels that answer with it. */
  async draft(tx: EntityManager, flowId: string, draft: unknown): Promise<Issue[]> {
    const rows = await tx.query<{ kind: string }[]>('SELECT DISTINCT kind FROM channels WHERE flow_id = $1', [flowId]);
    const kinds = rows.map((row) => row.kind);
    return issuesOf(tx, draft, kinds, flowId);
  }
}

async function issuesOf(tx: EntityManager, document: unknown, kinds: readonly string[], itself: string | null): Promise<Issue[]> {
  const flows = await tx.query<{ id: string; callable: boolean }[]>(
    'SELECT id, (live_version_id IS NOT NULL OR id = $1) IS TRUE AS callable FROM flows WHERE archived_at IS NULL',
    [itself],
  );
  const ids = (callable: boolean): string[] => flows.filter((flow) => flow.callable === callable).map(({ id }) => id);
  return checkFlow(document, nodeKinds, {
    channels: kinds.flatMap(limitsFor),
    flows: ids(true),
    unpublished: ids(false),
    ...(itself !== null && { itself }),
  });
}
