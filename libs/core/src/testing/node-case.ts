import { z } from 'zod';
import { owners } from '../events/event.ts';
import { expectationShape } from '../flow-tests/expectation.ts';
import type { Json } from '../json.ts';
import { expectingLine } from '../play/line.ts';

const json = z.json() as z.ZodType<Json>;
const jsonObject = z.record(z.string(), json);
const strings = z.array(z.string());

const expectation = z
  .strictObject({
    ...expectationShape,
    sends: z.array(jsonObject),
    timer: z.number().nullable(),
    exit: z.string().nullable(),
    path: strings,
    contact: jsonObject,
    waits: z.string().nullable(),
    waitsFor: z.array(z.enum(['message', 'effect', 'owner', 'time'])),
    language: z.string().nullable(),
    ignored: strings,
    issues: strings,
  })
  .partial();

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
    script: z.array(expectingLine(expectation)).default([]),
    refused: z.array(jsonObject).optional(),
    checks: z.array(jsonObject).optional(),
  })
  .refine((one) => (one.config === undefined) !== (one.flow === undefined), { message: 'a case has either config or flow' })
  .refine((one) => one.script.length > 0 || one.refused || one.checks, { message: 'a case has a script, refused or checks' });

/** One case of a `cases.json`. */
export type NodeCase = z.infer<typeof nodeCase>;
/** What a case expects of a line. */
export type Expectation = z.infer<typeof expectation>;
