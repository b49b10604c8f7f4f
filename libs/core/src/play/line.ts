import { z } from 'zod';
import type { Bubble } from '../flow/bubble.ts';
import { nodeId } from '../flow/ids.ts';
import { languageTag } from '../flow/text.ts';
import type { EffectError, InboundMessage, Owner, Resume } from '../events/event.ts';
import { owners } from '../events/event.ts';
import type { Json, JsonObject } from '../json.ts';
import { sentBubble } from './sent-bubble.ts';

/** One line of a script: something the customer does, something that happens, or something set by hand. */
export type Line =
  | { start: { nodeId?: string; name?: string; vars?: JsonObject } }
  | { say: string }
  /** Label or payload of a button that was shown. */
  | { click: string }
  | { send: Bubble }
  | { message: Omit<InboundMessage, 'bubbles'> & { bubbles?: Bubble[] } }
  /** The awaited effect was done, with this result. */
  | { answer: Json }
  | { fail: EffectError }
  /** Milliseconds that pass; timers falling due fire. */
  | { wait: number }
  | { owner: Owner; resume?: Resume }
  /** The agent who holds the chat writes to the customer. */
  | { agent: string }
  /** Values by path, written over what the flow remembers: `vars.total`, `contact.name`, `contact.fields.city`. */
  | { set: Record<string, Json> }
  /** From here on the chat goes through a channel of this kind. */
  | { channel: string }
  /** From here on the customer speaks this language. */
  | { language: string };

const json = z.json() as z.ZodType<Json>;
const jsonObject = z.record(z.string().max(200), json);
const words = z.string().max(10_000);
const short = z.string().max(500);
const tenYears = 10 * 366 * 24 * 3600 * 1000;

const lineShapes = {
  start: z.strictObject({ nodeId, name: short, vars: jsonObject }).partial(),
  say: words,
  click: short,
  send: sentBubble,
  message: z
    .strictObject({
      bubbles: z.array(sentBubble).max(50),
      text: words,
      payload: short,
      referral: z.strictObject({ payload: short, source: short.optional() }),
      providerMessageId: short,
      replyTo: short,
      group: short,
    })
    .partial(),
  answer: json,
  fail: z.strictObject({ code: short, text: words, status: z.number().optional() }),
  wait: z.number().nonnegative().max(tenYears),
  owner: z.enum(owners),
  agent: words,
  resume: z.discriminatedUnion('at', [
    z.strictObject({ at: z.enum(['resolved', 'start']) }),
    z.strictObject({ at: z.literal('node'), nodeId }),
  ]),
  set: jsonObject,
  channel: z.string().min(1).max(64),
  language: languageTag,
};

const lineWords = Object.keys(lineShapes).filter((word) => word !== 'resume');

/** The schema of a line that may say what is expected of it: exactly one of the words above, and `expect`. */
export function expectingLine<Expect extends z.ZodType>(expect: Expect): z.ZodType<Line & { expect?: z.infer<Expect> }> {
  return z
    .strictObject({ ...lineShapes, expect })
    .partial()
    .refine((line) => lineWords.filter((word) => word in line).length === 1, {
      message: `a line has exactly one of: ${lineWords.join(', ')}`,
    })
    .refine((line) => !('resume' in line) || 'owner' in line, { message: '"resume" belongs to "owner"' }) as unknown as z.ZodType<
    Line & { expect?: z.infer<Expect> }
  >;
}
