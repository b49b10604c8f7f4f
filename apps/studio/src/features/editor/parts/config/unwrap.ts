import type { Json } from '@filo/core';
import { z } from 'zod';

/** A schema without its wrappers, and what they said. */
export interface Unwrapped {
  schema: z.ZodType;
  optional: boolean;
  /** What holds while nothing is set. */
  fallback: Json | undefined;
}

/** Takes `optional()` and `default()` off a schema. */
export function unwrap(schema: z.ZodType): Unwrapped {
  if (schema instanceof z.ZodOptional) return { ...unwrap(schema.unwrap() as z.ZodType), optional: true };
  if (schema instanceof z.ZodDefault) {
    const inner = unwrap(schema.unwrap() as z.ZodType);
    return { ...inner, optional: true, fallback: schema.def.defaultValue as Json };
  }
  return { schema, optional: false, fallback: undefined };
}
