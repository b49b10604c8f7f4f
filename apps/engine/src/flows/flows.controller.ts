import { Controller } from '@nestjs/common';
import {
  archiveFlow,
  checkFlow,
  createFlow,
  type InputOf,
  listFlows,
  listFlowVersions,
  publishFlow,
  readDraft,
  readFlow,
  readFlowImpact,
  readFlowSchema,
  readFlowStats,
  readFlowVersion,
  restoreFlow,
  rollBackFlow,
  saveDraft,
} from '@filo/api';
import { flowJsonSchema } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import type { FastifyReply } from 'fastify';
import { FlowImpact } from '../flow-moves/flow-impact.ts';
import { FlowStats } from '../flow-stats/flow-stats.ts';
import { period } from '../flow-stats/period.ts';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { flowBody, savedRevision } from './flow-body.ts';
import { FlowChecks } from './flow-checks.ts';
import { FlowDrafts } from './flow-drafts.ts';
import { FlowList } from './flow-list.ts';
import { FlowPublishing } from './flow-publishing.ts';
import { FlowRollBack } from './flow-roll-back.ts';
import { readDocument } from './read-document.ts';

const schema = flowJsonSchema(nodeKinds);

/** Flows, their drafts and their versions. */
@Controller()
export class FlowsController {
  constructor(
    private readonly drafts: FlowDrafts,
    private readonly flows: FlowList,
    private readonly checks: FlowChecks,
    private readonly publishing: FlowPublishing,
    private readonly rollBacks: FlowRollBack,
    private readonly impact: FlowImpact,
    private readonly stats: FlowStats,
  ) {}

  @Handles(createFlow)
  create({ body }: InputOf<typeof createFlow>, caller: Caller) {
    const { document, name } = flowBody(body);
    const read = readDocument(document);
    return this.drafts.create(name === undefined ? read : { ...read, name }, userOf(caller));
  }

  @Handles(listFlows)
  list({ query }: InputOf<typeof listFlows>) {
    return this.flows.list(query);
  }

  @Handles(readFlowSchema)
  schema() {
    return schema;
  }

  @Handles(checkFlow)
  async check({ body }: InputOf<typeof checkFlow>) {
    const { document, channels = [] } = flowBody(body);
    return { issues: await this.checks.document(document, channels) };
  }

  @Handles(readFlow)
  read({ params }: InputOf<typeof readFlow>) {
    return this.flows.read(params.id);
  }

  @Handles(archiveFlow)
  async archive({ params }: InputOf<typeof archiveFlow>): Promise<undefined> {
    await this.flows.archive(params.id);
  }

  @Handles(restoreFlow)
  restore({ params }: InputOf<typeof restoreFlow>) {
    return this.flows.restore(params.id);
  }

  @Handles(readDraft)
  async readDraft({ params }: InputOf<typeof readDraft>, _caller: Caller, reply: FastifyReply) {
    const draft = await this.drafts.read(params.id);
    void reply.header('etag', `"${draft.revision}"`);
    return draft;
  }

  @Handles(saveDraft)
  async saveDraft({ params, body }: InputOf<typeof saveDraft>, caller: Caller, reply: FastifyReply) {
    const sent = flowBody(body);
    const revision = savedRevision(sent, reply.request.headers['if-match']);
    const saved = await this.drafts.save(params.id, readDocument(sent.document), revision, userOf(caller));
    void reply.header('etag', `"${saved.revision}"`);
    return saved;
  }

  @Handles(publishFlow)
  publish({ params, body }: InputOf<typeof publishFlow>, caller: Caller) {
    return this.publishing.publish(params.id, body, userOf(caller));
  }

  @Handles(listFlowVersions)
  versions({ params, query }: InputOf<typeof listFlowVersions>) {
    return this.flows.versions(params.id, query.limit, query.cursor);
  }

  @Handles(readFlowVersion)
  version({ params }: InputOf<typeof readFlowVersion>) {
    return this.flows.version(params.id, params.version);
  }

  @Handles(rollBackFlow)
  rollBack({ params, body }: InputOf<typeof rollBackFlow>) {
    return this.rollBacks.to(params.id, body.version);
  }

  @Handles(readFlowImpact)
  readImpact({ params }: InputOf<typeof readFlowImpact>) {
    return this.impact.read(params.id);
  }

  @Handles(readFlowStats)
  readStats({ params, query }: InputOf<typeof readFlowStats>) {
    return this.stats.read(params.id, period(query, new Date()));
  }
}

function userOf(caller: Caller): string | null {
  return caller.kind === 'anonymous' ? null : caller.userId;
}
