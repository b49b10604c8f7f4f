import type { FieldMeta } from '@filo/core';
import { z } from 'zod';

/** A field of a config, with its place in dots and what the form says about it. */
export interface ConfigField {
  path: string;
  meta: Partial<FieldMeta>;
  /** The values of an enumeration, or the one of a literal. */
  values: readonly string[];
  /** It holds entries that are added one by one: a list of more than words, or a map. */
  grows: boolean;
}

/** Widgets that draw a whole value themselves: what lies inside it needs no labels of its own. */
const wholeWidgets = new Set(['bubbles', 'buttons', 'channel-bubbles', 'condition', 'schedule']);

/** Every field that a settings form would draw for a config schema, those of lists and variants included. */
export function configFields(schema: z.ZodType, path = ''): ConfigField[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
      const here = path === '' ? key : `${path}.${key}`;
      const meta = (field.meta() ?? {}) as Partial<FieldMeta>;
      const inner = meta.widget !== undefined && wholeWidgets.has(meta.widget) ? [] : configFields(field, here);
      return [{ path: here, meta, values: valuesOf(field), grows: grows(field) }, ...inner];
    });
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return configFields(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return configFields(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => configFields(option, path));
  return [];
}

function valuesOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return valuesOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

function grows(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return grows(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodRecord || (schema instanceof z.ZodArray && !(schema.element instanceof z.ZodString));
}
