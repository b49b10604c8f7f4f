import { z } from 'zod';

/** How to ask for a page of a list. */
export const pageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One page of a list; `nextCursor` asks for the following one and is null at the end. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
