import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { jsonObject } from '../schemas/json.ts';
import { conversationMove, draft, flow, flowJson, flowVersion, issue, nodeImpact, nodeStats } from '../schemas/flow.ts';
import { id, idParams, moment } from '../schemas/id.ts';
import { page, pageQuery } from '../schemas/page.ts';

const access = { scope: 'flows' } as const;

const name = z.string().trim().min(1).max(200);

/** Stores a new flow from a document. */
export const createFlow = endpoint({
  id: 'flows.create',
  method: 'POST',
  path: '/api/v1/flows',
  summary: 'Store a new flow: a flow document, or `{ document, name? }`.',
  access,
  body: z.union([z.strictObject({ document: flowJson, name: name.optional() }), flowJson]),
  answer: z.object({ id }),
  status: 201,
  problems: ['invalid-document'],
});

/** Flows, last change first. */
export const listFlows = endpoint({
  id: 'flows.list',
  method: 'GET',
  path: '/api/v1/flows',
  summary: 'Flows, last change first.',
  access,
  query: pageQuery.extend({ q: z.string().max(200).optional(), archived: z.enum(['true', 'false']).default('false') }),
  answer: page(flow),
});

/** One flow. */
export const readFlow = endpoint({
  id: 'flows.read',
  method: 'GET',
  path: '/api/v1/flows/:id',
  summary: 'One flow.',
  access,
  params: idParams,
  answer: flow,
  problems: ['not-found'],
});

/** Puts a flow away; its published versions keep serving running conversations. */
export const archiveFlow = endpoint({
  id: 'flows.archive',
  method: 'DELETE',
  path: '/api/v1/flows/:id',
  summary: 'Archive a flow. Conversations under way finish on their version.',
  access,
  params: idParams,
  problems: ['not-found', 'flow-in-use'],
});

/** The document being edited. */
export const readDraft = endpoint({
  id: 'flows.readDraft',
  method: 'GET',
  path: '/api/v1/flows/:id/draft',
  summary: 'The document being edited, with its revision.',
  access,
  params: idParams,
  answer: draft,
  problems: ['not-found'],
});

/** Saves the document being edited. */
export const saveDraft = endpoint({
  id: 'flows.saveDraft',
  method: 'PUT',
  path: '/api/v1/flows/:id/draft',
  summary:
    'Save the draft: a flow document, or `{ document, revision }`. With a revision (here or in If-Match) a save over a newer one is refused.',
  access,
  params: idParams,
  body: z.union([z.strictObject({ document: flowJson, revision: z.int().positive().optional() }), flowJson]),
  answer: draft.omit({ document: true }).meta({ id: 'DraftRevision' }),
  problems: ['not-found', 'invalid-document', 'revision-conflict'],
});

/** Makes the draft the live version. */
export const publishFlow = endpoint({
  id: 'flows.publish',
  method: 'POST',
  path: '/api/v1/flows/:id/publish',
  summary:
    'Publish the draft as the next version. Refused while it has errors, and while its own tests fail unless `despiteTests` is true. `moves` says, by node, what becomes of open conversations that stand on a changed or removed node; without it they finish on their version.',
  access,
  params: idParams,
  body: z.strictObject({
    note: z.string().trim().max(2000).optional(),
    /** Publish only this revision of the draft. */
    revision: z.int().positive().optional(),
    despiteTests: z.boolean().default(false),
    moves: z.record(z.string().min(1).max(32), conversationMove).default({}),
  }),
  answer: z.object({
    id,
    version: z.int(),
    issues: z.array(issue),
    tests: z.object({ passed: z.int(), failed: z.int() }),
    /** Open conversations that were moved or will start again. */
    moved: z.int(),
  }),
  problems: ['not-found', 'flow-has-errors', 'flow-tests-failed', 'revision-conflict', 'unknown-reference', 'unavailable'],
});

/** Published versions, newest first. */
export const listFlowVersions = endpoint({
  id: 'flows.versions',
  method: 'GET',
  path: '/api/v1/flows/:id/versions',
  summary: 'Published versions, newest first.',
  access,
  params: idParams,
  query: pageQuery,
  answer: page(flowVersion),
  problems: ['not-found'],
});

/** One published version with its document. */
export const readFlowVersion = endpoint({
  id: 'flows.version',
  method: 'GET',
  path: '/api/v1/flows/:id/versions/:version',
  summary: 'One published version with its document.',
  access,
  params: z.object({ id, version: z.coerce.number().int().positive().max(2_147_483_647) }),
  answer: flowVersion.extend({ document: flowJson }).meta({ id: 'FlowVersionWithDocument' }),
  problems: ['not-found'],
});

/** Finds mistakes without storing anything. */
export const checkFlow = endpoint({
  id: 'flows.check',
  method: 'POST',
  path: '/api/v1/flows/check',
  summary: 'Find mistakes in a flow document (or `{ document, channels }`) without storing it.',
  access,
  body: z.union([z.strictObject({ document: flowJson, channels: z.array(z.string().max(64)).max(20).optional() }), flowJson]),
  answer: z.object({ issues: z.array(issue) }),
});

/** The JSON Schema of flow documents. */
export const readFlowSchema = endpoint({
  id: 'flows.schema',
  method: 'GET',
  path: '/api/v1/flows/schema',
  summary: 'JSON Schema of flow documents, with every node type of this installation.',
  access: 'public',
  answer: jsonObject,
});

/** Brings an archived flow back. */
export const restoreFlow = endpoint({
  id: 'flows.restore',
  method: 'POST',
  path: '/api/v1/flows/:id/restore',
  summary: 'Bring an archived flow back.',
  access,
  params: idParams,
  answer: flow,
  problems: ['not-found'],
});

/** Makes an earlier version live again. */
export const rollBackFlow = endpoint({
  id: 'flows.rollBack',
  method: 'POST',
  path: '/api/v1/flows/:id/live',
  summary: 'Make a published version live (again). New conversations start on it; the draft stays as it is.',
  access,
  params: idParams,
  body: z.strictObject({ version: z.int().positive().max(2_147_483_647) }),
  answer: flow,
  problems: ['not-found', 'flow-has-errors'],
});

/** Whom publishing the draft would meet. */
export const readFlowImpact = endpoint({
  id: 'flows.impact',
  method: 'GET',
  path: '/api/v1/flows/:id/impact',
  summary: 'Open conversations of this flow that stand on nodes which the draft changes or removes.',
  access,
  params: idParams,
  answer: z.object({
    /** Open conversations in this flow, wherever they stand. */
    conversations: z.int(),
    nodes: z.array(nodeImpact),
  }),
  problems: ['not-found', 'unavailable'],
});

/** How often each way was taken. */
export const readFlowStats = endpoint({
  id: 'flows.stats',
  method: 'GET',
  path: '/api/v1/flows/:id/stats',
  summary: 'How often each node was entered and each exit taken in a period (default: the last seven days).',
  access,
  params: idParams,
  query: z.object({ from: moment.optional(), to: moment.optional() }),
  answer: z.object({
    from: moment,
    to: moment,
    /** Runs that began. */
    runs: z.int(),
    nodes: z.array(nodeStats),
  }),
  problems: ['not-found', 'unavailable'],
});

/** Makes a web call as a flow would, for a trial. */
export const tryWebhook = endpoint({
  id: 'flows.tryWebhook',
  method: 'POST',
  path: '/api/v1/flows/try-webhook',
  summary: 'Make one web call as a flow would (same guard, same limits, one attempt) and answer what came of it.',
  access,
  body: z.strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    url: z.string().min(1).max(4096),
    headers: z.record(z.string(), z.string()).default({}),
    body: z.json().optional(),
    secret: z.string().max(500).optional(),
    timeoutMs: z.number().positive().max(60_000).default(10_000),
    select: z.record(z.string(), z.string()).default({}),
  }),
  answer: z.union([
    z.object({ done: z.object({ status: z.int(), selected: jsonObject }) }),
    z.object({ failed: z.object({ code: z.string(), text: z.string(), status: z.int().optional() }) }),
  ]),
  limit: { per: 'address', times: 60, seconds: 60 },
});
