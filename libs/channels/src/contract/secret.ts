import type { z } from 'zod';

/** Marks a config field as a secret: encrypted at rest, masked in answers and logs. */
export function secret<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ ...schema.meta(), secret: true });
}
