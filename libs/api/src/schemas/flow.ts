import { z } from 'zod';
import { jsonObject } from './json.ts';
import { id, moment } from './id.ts';

/** A flow document, `filo.flow/1`. Its own schema is served at `GET /api/v1/flows/schema`. */
export const flowJson = jsonObject.meta({ id: 'FlowDocument', description: 'A filo.flow/1 document; see GET /api/v1/flows/schema' });

/** A mistake in a flow, or a thing worth a look. */
export const issue = z
  .object({ code: z.string(), nodeId: z.string().nullable(), severity: z.enum(['error', 'warning']), params: jsonObject })
  .meta({ id: 'Issue' });

/** A flow as lists show it. */
export const flow = z
  .object({
    id,
    name: z.string(),
    draftRevision: z.int(),
    live: z.object({ id, version: z.int(), publishedAt: moment }).nullable(),
    /** The draft differs from what is live; true as well while nothing is. */
    changed: z.boolean(),
    /** Channels that answer with it. */
    channels: z.array(z.object({ id, kind: z.string(), name: z.string() })),
    createdAt: moment,
    updatedAt: moment,
    archivedAt: moment.nullable(),
  })
  .meta({ id: 'Flow' });

/** The document being edited. `revision` goes back with the next save. */
export const draft = z
  .object({
    document: flowJson,
    revision: z.int(),
    updatedAt: moment,
    /** Who saved last; null for the installation itself and for API keys whose maker is gone. */
    updatedBy: z.object({ id, name: z.string() }).nullable(),
  })
  .meta({ id: 'Draft' });

/** A published version; it never changes. */
export const flowVersion = z
  .object({
    id,
    flowId: id,
    version: z.int(),
    note: z.string().nullable(),
    publishedAt: moment,
    publishedBy: id.nullable(),
    publishedByName: z.string().nullable(),
    live: z.boolean(),
  })
  .meta({ id: 'FlowVersion' });

/**
 * What happens at publishing to the conversations that stand on a changed or removed node. `stay`: they finish on their version.
 * Only those are moved that the bot has, and that still stand there when their turn comes. One that people have keeps its place:
 * when they give it back it goes on in its own version, or at the node or the start that they choose.
 */
export const conversationMove = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('stay') }),
  /**
   * They enter this node of the new version at once, with their variables, and the customer is told what it says. Where another
   * flow called this one, it goes on afterwards.
   */
  z.strictObject({ do: z.literal('move'), to: z.string().min(1).max(32) }),
  /** The flow begins again when the customer next writes. */
  z.strictObject({ do: z.literal('restart') }),
]);

/** Open conversations that stand on a node which the draft changes or no longer has. */
export const nodeImpact = z
  .object({
    nodeId: z.string(),
    /** Name and type in the version that most of them stand on. */
    name: z.string().nullable(),
    type: z.string(),
    change: z.enum(['changed', 'removed']),
    conversations: z.int(),
    versions: z.array(z.int()),
  })
  .meta({ id: 'NodeImpact' });

/** What went through one node in a period. */
export const nodeStats = z
  .object({
    nodeId: z.string(),
    /** How often it was entered, and by how many conversations. */
    entered: z.int(),
    conversations: z.int(),
    /** How often each exit was taken. */
    exits: z.record(z.string(), z.int()),
    /** Conversations that stand here now. */
    waiting: z.int(),
  })
  .meta({ id: 'NodeStats' });

/** A test of a flow that did not pass when it was to be published. */
export const brokenTest = z
  .object({
    id: z.string(),
    name: z.string(),
    /** What came out differently, by line of the test: counted from 0, and -1 is its start. */
    differences: z.array(z.object({ line: z.int(), text: z.object({ en: z.string(), it: z.string() }) })),
  })
  .meta({ id: 'BrokenTest' });

/** A flow as lists show it. */
export type FlowRecord = z.infer<typeof flow>;
/** The document being edited. */
export type Draft = z.infer<typeof draft>;
/** A published version. */
export type FlowVersionRecord = z.infer<typeof flowVersion>;
/** What happens to the conversations that stand on a node. */
export type ConversationMove = z.infer<typeof conversationMove>;
/** Open conversations that stand on a changed or removed node. */
export type NodeImpact = z.infer<typeof nodeImpact>;
/** What went through one node in a period. */
export type NodeStats = z.infer<typeof nodeStats>;
/** A test that did not pass. */
export type BrokenTest = z.infer<typeof brokenTest>;
