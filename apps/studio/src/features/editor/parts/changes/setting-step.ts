import type { FieldMeta, Json } from '@filo/core';
import { z } from 'zod';

/** What a schema says of its field, read off its wrappers too; empty when it says nothing. */
export function fieldMeta(schema: z.ZodType | undefined): Partial<FieldMeta> {
  if (!schema) return {};
  const own = schema.meta();
  if (own) return own as Partial<FieldMeta>;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? fieldMeta(schema.unwrap() as z.ZodType) : {};
}

/** A schema without `optional()`, `default()` and the like. */
export function bareSchema(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return bareSchema(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? bareSchema(schema.in as z.ZodType) : schema;
}

/** The schema one step down; undefined where the schema does not tell. */
export function stepInto(schema: z.ZodType | undefined, step: string, value: Json | undefined): z.ZodType | undefined {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodObject) return Object.hasOwn(bare.shape, step) ? (bare.shape[step] as z.ZodType) : undefined;
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
  if (bare instanceof z.ZodRecord) return bare.valueType as z.ZodType;
  if (bare instanceof z.ZodUnion) {
    const options = bare.options as z.ZodType[];
    const fitting = options.filter((option) => option.safeParse(value).success);
    for (const option of [...fitting, ...options]) {
      const found = stepInto(option, step, value);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a schema takes a text in several languages: a string, or a map by language. */
export function isLocalized(schema: z.ZodType | undefined): boolean {
  const bare = bareSchema(schema);
  if (!(bare instanceof z.ZodUnion)) return false;
  const options = bare.options as z.ZodType[];
  return options.some((one) => one instanceof z.ZodRecord) && options.some((one) => one instanceof z.ZodString);
}
