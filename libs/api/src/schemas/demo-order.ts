import { z } from 'zod';

/** An order of the demo's made-up order book. */
export const demoOrder = z
  .object({
    number: z.string(),
    state: z.enum(['shipped', 'preparing', 'unknown']),
    /** The day it arrives, null when there is no such order. */
    delivery: z.iso.date().nullable(),
  })
  .meta({ id: 'DemoOrder' });

/** An order of the demo's made-up order book. */
export type DemoOrder = z.infer<typeof demoOrder>;
