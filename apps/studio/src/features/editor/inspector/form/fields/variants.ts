import { z } from 'zod';
import { unwrap } from '../../../parts/config/unwrap.ts';

/** The shapes of a discriminated union, each by the value that tells it from the others. */
export function variantsOf(union: z.ZodDiscriminatedUnion): { key: string; variants: { name: string; schema: z.ZodObject }[] } {
  const key = union.def.discriminator;
  const variants = (union.options as readonly z.ZodType[]).flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const literal = unwrap((option.shape as Record<string, z.ZodType>)[key] ?? z.never()).schema;
    return literal instanceof z.ZodLiteral ? [{ name: String([...literal.values][0]), schema: option }] : [];
  });
  return { key, variants };
}
