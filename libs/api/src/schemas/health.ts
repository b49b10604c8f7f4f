import { z } from 'zod';

/** Whether the process works, and each part it needs. */
export const health = z
  .object({ status: z.enum(['ok', 'failing']), checks: z.record(z.string(), z.object({ ok: z.boolean(), text: z.string() })) })
  .meta({ id: 'Health' });

/** Whether the process works. */
export type HealthRecord = z.infer<typeof health>;
