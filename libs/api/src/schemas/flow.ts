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
    createdAt: moment,
    updatedAt: moment,
    archivedAt: moment.nullable(),
  })
  .meta({ id: 'Flow' });

/** The document being edited. `revision` goes back with the next save. */
export const draft = z.object({ document: flowJson, revision: z.int(), updatedAt: moment }).meta({ id: 'Draft' });

/** A published version; it never changes. */
export const flowVersion = z
  .object({
    id,
    flowId: id,
    version: z.int(),
    note: z.string().nullable(),
    publishedAt: moment,
    publishedBy: id.nullable(),
    live: z.boolean(),
  })
  .meta({ id: 'FlowVersion' });

/** A flow as lists show it. */
export type FlowRecord = z.infer<typeof flow>;
/** The document being edited. */
export type Draft = z.infer<typeof draft>;
/** A published version. */
export type FlowVersionRecord = z.infer<typeof flowVersion>;
