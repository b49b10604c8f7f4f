import type { Json } from '@filo/core';
import { z } from 'zod';

/** What a new value of a schema begins with: the least that fits, with empty texts where words are to be typed. */
export function firstValue(schema: z.ZodType, fresh: string = 'new'): Json {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue as Json;
  if (schema instanceof z.ZodOptional) return firstValue(schema.unwrap() as z.ZodType, fresh);
  if (schema instanceof z.ZodObject) return firstObject(schema, fresh);
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodNumber) return Math.max(0, schema.minValue ?? 0);
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0] as Json;
  if (schema instanceof z.ZodUnion) {
    const [first] = schema.options as readonly z.ZodType[];
    return first ? firstValue(first, fresh) : null;
  }
  return '';
}

function firstObject(schema: z.ZodObject, fresh: string): Json {
  const needed = Object.entries(schema.shape as Record<string, z.ZodType>).filter(
    ([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
  );
  // Ids are names of exits: each new entry needs one of its own.
  return Object.fromEntries(needed.map(([key, field]) => [key, key === 'id' ? fresh : firstValue(field, fresh)]));
}
