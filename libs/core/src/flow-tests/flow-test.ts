import { z } from 'zod';
import type { Json } from '../json.ts';
import { nodeId } from '../flow/ids.ts';
import { languageTag } from '../flow/text.ts';
import { expectingLine } from '../play/line.ts';
import { expectationShape } from './expectation.ts';

const json = z.json() as z.ZodType<Json>;
const plain = z.string().max(500);

/** What a line of a test must lead to. */
export const testExpectation = z.strictObject(expectationShape).partial();

/** One line of a test: what happens, and what must come of it. */
export const testLine = expectingLine(testExpectation);

/** A conversation the flow must keep up with, kept in its document. */
export const flowTest = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, '1 to 64 letters, digits, "_" or "-"'),
  name: z.string().trim().min(1).max(200),
  /** Kind of the channel the customer writes through. */
  channel: z.string().min(1).max(64).default('web-chat'),
  /** The customer's language; the flow's own when it is not given. */
  language: languageTag.optional(),
  /** Clock at the first line; a Monday morning when it is not given. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Who the customer is. */
  contact: z
    .strictObject({
      name: plain,
      email: plain,
      phone: plain,
      language: languageTag,
      fields: z.record(z.string().max(200), json),
      tags: z.array(plain).max(200),
    })
    .partial()
    .optional(),
  /** Node to start from, before the first line; without it the first line begins the conversation. */
  start: nodeId.optional(),
  lines: z.array(testLine).max(500),
});

/** What a line of a test must lead to. */
export type TestExpectation = z.infer<typeof testExpectation>;
/** One line of a test. */
export type TestLine = z.infer<typeof testLine>;
/** A conversation the flow must keep up with. */
export type FlowTest = z.infer<typeof flowTest>;
