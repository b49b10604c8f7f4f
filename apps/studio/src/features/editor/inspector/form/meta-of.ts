import type { FieldMeta } from '@filo/core';
import { z } from 'zod';

/** What a schema says of its field, read off the wrappers too; empty when it says nothing. */
export function metaOf(schema: z.ZodType): Partial<FieldMeta> {
  const own = schema.meta();
  if (own) return own as Partial<FieldMeta>;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return metaOf(schema.unwrap() as z.ZodType);
  return {};
}
