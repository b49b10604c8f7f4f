import { z } from 'zod';
import { json } from './json.ts';
import { id, moment } from './id.ts';

/** An event that could not be handled after all its tries, with the reason. */
export const deadLetter = z
  .object({
    id: z.string(),
    channelId: id,
    user: z.string(),
    event: json,
    attempts: z.int(),
    error: z.string(),
    receivedAt: moment,
  })
  .meta({ id: 'DeadLetter' });

/** An event that could not be handled. */
export type DeadLetterRecord = z.infer<typeof deadLetter>;
