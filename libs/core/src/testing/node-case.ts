import { z } from 'zod';
import { owners } from '../events/event.ts';
import type { Json } from '../json.ts';
import { lineShapes } from './line.ts';

const json = z.json() as z.ZodType<Json>;
const jsonObject = z.record(z.string(), json);
const strings = z.array(z.string());

const expectation = z
  .strictObject({
    texts: strings,
    buttons: strings,
    sends: z.array(jsonObject),
    effects: z.array(jsonObject),
    timer: z.number().nullable(),
    exit: z.string().nullable(),
    path: strings,
    vars: jsonObject,
    contact: jsonObject,
    owner: z.enum(owners),
    waits: z.string().nullable(),
    waitsFor: z.array(z.enum(['message', 'effect', 'owner', 'time'])),
    ended: z.boolean(),
    language: z.string().nullable(),
    ignored: strings,
    issues: strings,
  })
  .partial();

const words = Object.keys(lineShapes).filter((word) => word !== 'resume');

const caseLine = z
  .strictObject({ ...lineShapes, expect: expectation })
  .partial()
  .refine((line) => words.filter((word) => word in line).length === 1, { message: `a line has exactly one of: ${words.join(', ')}` });

/** One case of a `cases.json`: see the README beside this file. Unknown keys are refused, so a typing mistake cannot pass. */
export const nodeCase = z
  .strictObject({
    name: z.string().min(1),
    config: jsonObject.optional(),
    flow: jsonObject.optional(),
    flows: z.record(z.string(), jsonObject).default({}),
    languages: strings.optional(),
    variables: z.array(jsonObject).optional(),
    settings: jsonObject.optional(),
    contact: jsonObject.default({}),
    channel: z.string().optional(),
    owner: z.enum(owners).optional(),
    vars: jsonObject.default({}),
    at: z.string().optional(),
    limits: z.record(z.string(), z.number()).optional(),
    script: z.array(caseLine).default([]),
    refused: z.array(jsonObject).optional(),
    checks: z.array(jsonObject).optional(),
  })
  .refine((one) => (one.config === undefined) !== (one.flow === undefined), { message: 'a case has either config or flow' })
  .refine((one) => one.script.length > 0 || one.refused || one.checks, { message: 'a case has a script, refused or checks' });

/** One case of a `cases.json`. */
export type NodeCase = z.infer<typeof nodeCase>;
/** What a case expects of a line. */
export type Expectation = z.infer<typeof expectation>;
