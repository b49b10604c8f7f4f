import type { Json } from '@filo/core';
import { z } from 'zod';

/** What was understood: the value to save, and how to show it to the customer. */
export interface Answer {
  value: Json;
  shown: string;
}

/** What the node remembers while it waits; an `answer` waits for its confirmation. */
export const captureLocal = z.object({
  misses: z.number().default(0),
  answer: z.object({ value: z.json(), shown: z.string() }).optional(),
});
