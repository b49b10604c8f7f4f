import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { channels } from '@filo/channels';
import { type ChannelLimits, checkFlow, type Issue } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../database/new-id.ts';
import { Problem } from '../problems/problem.ts';
import { FlowPublished } from './flow-published.ts';

/** Makes drafts live, and finds their mistakes before customers do. */
@Injectable()
export class FlowPublishing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly published: FlowPublished,
  ) {}

  /** Publishes the draft as the next version. Throws `Problem` while it has errors; warnings come back with the version. */
  async publish(
    flowId: string,
    note: string | undefined,
    publishedBy: string | null,
  ): Promise<{ id: string; version: number; issues: Issue[] }> {
    const result = await this.dataSource.transaction(async (tx) => {
      const [flow] = await tx.query<{ draft: unknown }[]>('SELECT draft FROM flows WHERE id = $1 AND archived_at IS NULL FOR UPDATE', [
        flowId,
      ]);
      if (!flow) throw new Problem('not-found', 'There is no flow with this id.');
      const issues = await this.#issues(tx, flow.draft, await this.#kindsOf(tx, flowId), flowId);
      if (issues.some((issue) => issue.severity === 'error'))
        throw new Problem('flow-has-errors', 'The draft has mistakes that customers would run into.', { issues });
      const id = newId();
      const [row] = await tx.query<{ version: number }[]>(
        `INSERT INTO flow_versions (id, flow_id, version, document, note, published_by)
         SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5 FROM flow_versions WHERE flow_id = $2 RETURNING version`,
        [id, flowId, JSON.stringify(flow.draft), note ?? null, publishedBy],
      );
      await tx.query('UPDATE flows SET live_version_id = $2, updated_at = now() WHERE id = $1', [flowId, id]);
      return { id, version: row?.version ?? 1, issues };
    });
    this.published.tell(flowId);
    return result;
  }

  /** Mistakes of a document, seen from the channels it is meant for. */
  check(document: unknown, kinds: readonly string[]): Promise<Issue[]> {
    return this.#issues(this.dataSource.manager, document, kinds, null);
  }

  async #issues(tx: EntityManager, document: unknown, kinds: readonly string[], itself: string | null): Promise<Issue[]> {
    const live = await tx.query<{ id: string }[]>(
      'SELECT id FROM flows WHERE archived_at IS NULL AND (live_version_id IS NOT NULL OR id = $1)',
      [itself],
    );
    return checkFlow(document, nodeKinds, { channels: kinds.flatMap(limitsOf), flows: live.map((flow) => flow.id) });
  }

  async #kindsOf(tx: EntityManager, flowId: string): Promise<string[]> {
    const rows = await tx.query<{ kind: string }[]>('SELECT DISTINCT kind FROM channels WHERE flow_id = $1', [flowId]);
    return rows.map((row) => row.kind);
  }
}

function limitsOf(kind: string): ChannelLimits[] {
  const channel = channels.get(kind);
  if (!channel) return [];
  const { limits, capabilities } = channel;
  return [
    { kind, text: limits.text, caption: limits.caption, buttonLabel: capabilities.buttons.labelMax, buttons: capabilities.buttons.max },
  ];
}
