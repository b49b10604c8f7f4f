import { z } from 'zod';
import { flowTest } from '../flow-tests/flow-test.ts';
import { exitId, nodeId } from './ids.ts';
import { schedule } from './schedule.ts';
import { languageTag } from './text.ts';

/** The format this build writes. Older documents are migrated when read (`migrateDocument`). */
export const flowFormat = 'filo.flow/1';

/** What a variable may hold. `any` is for JSON from outside whose shape the flow does not fix. */
export const variableType = z.enum(['text', 'number', 'boolean', 'date', 'list', 'object', 'any']);

/** A value the flow remembers under `vars.<key>`. `personal` values are left out of logs and exports. */
export const variable = z.strictObject({
  key: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'a name of letters, digits and "_"'),
  type: variableType.default('text'),
  personal: z.boolean().default(false),
  initial: z.json().optional(),
});

/** One box on the canvas. `config` is checked by the kind that `type` names; `version` is the config's own version. */
export const flowNode = z.strictObject({
  id: nodeId,
  type: z.string().min(1).max(64),
  version: z.int().positive().optional(),
  name: z.string().max(120).optional(),
  position: z.strictObject({ x: z.number(), y: z.number() }).default({ x: 0, y: 0 }),
  config: z.record(z.string(), z.json()).default({}),
});

/** One thread from an exit of a node to another node. */
export const flowEdge = z.strictObject({ id: z.string().min(1).max(64), from: nodeId, exit: exitId, to: nodeId });

/** What holds for the whole flow. */
export const flowSettings = z.strictObject({
  /** Where a run goes when it fails without a failure exit, and when no trigger fits; without it a human is called. */
  fallback: nodeId.optional(),
  /** IANA time zone for dates the customer writes and for opening hours. */
  timezone: z.string().max(64).default('UTC'),
  /** ISO 3166 country, for phone numbers written without a prefix. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a two-letter country code')
    .optional(),
  /** When people are there: nodes may follow these hours instead of their own. */
  hours: schedule.optional(),
});

/** A flow as stored, exported and edited. */
export const flowDocument = z.strictObject({
  format: z.literal(flowFormat),
  name: z.string().min(1).max(200),
  languages: z.array(languageTag).min(1).max(50).default(['en']),
  variables: z.array(variable).max(500).default([]),
  settings: flowSettings.default({ timezone: 'UTC' }),
  nodes: z.array(flowNode).max(2000),
  edges: z.array(flowEdge).max(8000),
  /** Conversations the flow must keep up with: they travel with it, and publishing runs them. */
  tests: z.array(flowTest).max(500).default([]),
});

/** A flow as stored, exported and edited. The first of `languages` is the flow's own. */
export type FlowDocument = z.infer<typeof flowDocument>;
/** One box on the canvas. */
export type FlowNode = z.infer<typeof flowNode>;
/** One thread from an exit to a node. */
export type FlowEdge = z.infer<typeof flowEdge>;
/** A value the flow remembers. */
export type Variable = z.infer<typeof variable>;
