import { z } from 'zod';

/** What the node remembers while it waits; an `answer` waits for its confirmation. */
export const captureLocal = z.object({
  misses: z.number().default(0),
  answer: z.object({ value: z.json(), shown: z.string() }).optional(),
});
