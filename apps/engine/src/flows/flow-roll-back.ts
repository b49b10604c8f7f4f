import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FlowRecord } from '@filo/api';
import { compileFlow } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem.ts';
import { FlowList } from './flow-list.ts';
import { FlowPublished } from './flow-published.ts';

/** Makes a version live that was published before. */
@Injectable()
export class FlowRollBack {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly flows: FlowList,
    private readonly published: FlowPublished,
  ) {}

  /** Answers the flow as it is then. Throws `Problem`: for a version this installation can no longer run as well. */
  async to(flowId: string, version: number): Promise<FlowRecord> {
    const [row] = await this.dataSource.query<{ id: string; document: unknown }[]>(
      `SELECT v.id, v.document FROM flow_versions v JOIN flows f ON f.id = v.flow_id
       WHERE v.flow_id = $1 AND v.version = $2 AND f.archived_at IS NULL`,
      [flowId, version],
    );
    if (!row) throw new Problem('not-found', 'There is no such version of this flow, or the flow is archived.');
    const compiled = compileFlow({ id: row.id, flowId, document: row.document, kinds: nodeKinds });
    if ('issues' in compiled)
      throw new Problem('flow-has-errors', 'The version cannot run on this installation any more.', { issues: compiled.issues });
    await this.dataSource.query(
      `UPDATE flows SET live_version_id = $2, updated_at = now()
       WHERE id = $1 AND archived_at IS NULL AND live_version_id IS DISTINCT FROM $2`,
      [flowId, row.id],
    );
    this.published.tell(flowId);
    return this.flows.read(flowId);
  }
}
