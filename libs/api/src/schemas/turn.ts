import { z } from 'zod';
import { jsonObject } from './json.ts';
import { moment } from './id.ts';

/** Something a turn asked for that is answered later: a web call. */
export const turnEffect = z
  .object({
    id: z.string(),
    nodeId: z.string(),
    type: z.string(),
    request: jsonObject,
    status: z.enum(['queued', 'done', 'failed']),
    attempts: z.int(),
    result: z.json().nullable(),
    createdAt: moment,
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'TurnEffect' });

/** One turn of a conversation: what happened, what the flow did, and what it asked for. `event` and `trace` are the core's. */
export const turn = z
  .object({
    turn: z.int(),
    at: moment,
    event: jsonObject,
    trace: z.array(jsonObject),
    effects: z.array(turnEffect),
  })
  .meta({ id: 'Turn' });

/** One turn of a conversation. */
export type TurnRecord = z.infer<typeof turn>;
/** Something a turn asked for that is answered later. */
export type TurnEffectRecord = z.infer<typeof turnEffect>;
