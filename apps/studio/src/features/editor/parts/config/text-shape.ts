import { z } from 'zod';
import { unwrap } from './unwrap.ts';

/** How a text of a config is kept. */
export interface TextShape {
  /** Whether customers read it, each in their language. */
  localized: boolean;
  /** Whether it may be missing altogether. */
  optional: boolean;
  /** Most characters; null without a limit. */
  most: number | null;
}

/** How the text at a place in a config is kept, by the config's schema; undefined where no text belongs. */
export function textShape(schema: z.ZodType, path: string): TextShape | undefined {
  return shapeAt(schema, path.split('.'));
}

function shapeAt(wrapped: z.ZodType, [step, ...rest]: readonly string[]): TextShape | undefined {
  const { schema, optional } = unwrap(wrapped);
  if (step === undefined) {
    if (schema instanceof z.ZodString) return { localized: false, optional, most: schema.maxLength };
    return isLocalized(schema) ? { localized: true, optional, most: null } : undefined;
  }
  const inner = below(schema, step);
  for (const one of inner) {
    const shape = shapeAt(one, rest);
    if (shape) return shape;
  }
  return undefined;
}

/** What may stand one step down: of a union, any of its kinds. */
function below(schema: z.ZodType, step: string): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => below(unwrap(option).schema, step));
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject)) return [];
  const field = (schema.shape as Record<string, z.ZodType>)[step];
  return field ? [field] : [];
}

function isLocalized(schema: z.ZodType): boolean {
  return schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodString);
}
