import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AnswerOf, InputOf, publishFlow } from '@filo/api';
import { DataSource } from 'typeorm';
import { limited } from '../database/limited.ts';
import { newId } from '../database/new-id.ts';
import { ConversationMoves } from '../flow-moves/conversation-moves.ts';
import { Problem } from '../problems/problem.ts';
import { testDraft } from './draft-tests.ts';
import { FlowChecks } from './flow-checks.ts';
import { FlowPublished } from './flow-published.ts';

/** Seconds that one statement of publishing may take: finding the conversations to be moved reads through all of them. */
const limitSeconds = 60;

type Asked = InputOf<typeof publishFlow>['body'];

/** Makes drafts live. */
@Injectable()
export class FlowPublishing {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly checks: FlowChecks,
    private readonly moves: ConversationMoves,
    private readonly published: FlowPublished,
  ) {}

  /**
   * Publishes the draft as the next version, and in the same transaction has conversations moved. Throws `Problem` while it has
   * errors, and while its tests fail unless that is wanted; warnings come back with the version.
   */
  async publish(flowId: string, asked: Asked, publishedBy: string | null): Promise<AnswerOf<typeof publishFlow>> {
    const { lanes, ...result } = await limited(this.dataSource, limitSeconds, async (tx) => {
      const [flow] = await tx.query<{ draft: unknown; draft_revision: number }[]>(
        'SELECT draft, draft_revision FROM flows WHERE id = $1 AND archived_at IS NULL FOR UPDATE',
        [flowId],
      );
      if (!flow) throw new Problem('not-found', 'There is no flow with this id.');
      if (asked.revision !== undefined && asked.revision !== flow.draft_revision)
        throw new Problem('revision-conflict', `The draft is at revision ${flow.draft_revision}, not ${asked.revision}.`);
      const issues = await this.checks.draft(tx, flowId, flow.draft);
      if (issues.some((issue) => issue.severity === 'error'))
        throw new Problem('flow-has-errors', 'The draft has mistakes that customers would run into.', { issues });
      const { passed, broken } = await testDraft(tx, flowId, flow.draft);
      if (broken.length > 0 && !asked.despiteTests)
        throw new Problem('flow-tests-failed', `${broken.length} of ${passed + broken.length} tests do not pass.`, { broken });
      const id = newId();
      const [row] = await tx.query<{ version: number }[]>(
        `INSERT INTO flow_versions (id, flow_id, version, document, note, published_by)
         SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5 FROM flow_versions WHERE flow_id = $2 RETURNING version`,
        [id, flowId, JSON.stringify(flow.draft), asked.note ?? null, publishedBy],
      );
      await tx.query('UPDATE flows SET live_version_id = $2, updated_at = now() WHERE id = $1', [flowId, id]);
      const { moved, lanes } = await this.moves.begin(tx, { flowId, versionId: id, document: flow.draft, moves: asked.moves });
      return { id, version: row?.version ?? 1, issues, tests: { passed, failed: broken.length }, moved, lanes };
    });
    this.published.tell(flowId);
    this.moves.wake(lanes);
    return result;
  }
}
