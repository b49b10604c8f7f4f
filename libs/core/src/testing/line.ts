import { z } from 'zod';
import type { Bubble } from '../flow/bubble.ts';
import type { EffectError, InboundMessage, Owner, Resume } from '../events/event.ts';
import { owners } from '../events/event.ts';
import type { Json, JsonObject } from '../json.ts';

/** One line of a script: something the customer does, or something that happens. */
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
  | { owner: Owner; resume?: Resume };

const json = z.json() as z.ZodType<Json>;
const loose = z.looseObject({ kind: z.string() }) as unknown as z.ZodType<Bubble>;
const jsonObject = z.record(z.string(), json);

/** The shape of each line, by the word it is known by. */
export const lineShapes = {
  start: z.strictObject({ nodeId: z.string(), name: z.string(), vars: jsonObject }).partial(),
  say: z.string(),
  click: z.string(),
  send: loose,
  message: z.looseObject({ bubbles: z.array(loose).optional() }),
  answer: json,
  fail: z.strictObject({ code: z.string(), text: z.string(), status: z.number().optional() }),
  wait: z.number().nonnegative(),
  owner: z.enum(owners),
  resume: z.discriminatedUnion('at', [
    z.strictObject({ at: z.enum(['resolved', 'start']) }),
    z.strictObject({ at: z.literal('node'), nodeId: z.string() }),
  ]),
};
