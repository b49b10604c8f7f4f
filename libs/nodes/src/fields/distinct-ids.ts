import type { z } from 'zod';

/** Refuses a list in which two entries share an id: ids of branches are exits. */
export function distinctIds(entries: readonly { id: string }[], ctx: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) ctx.addIssue({ code: 'custom', path: [index, 'id'], message: `two entries are called "${id}"` });
    seen.add(id);
  }
}
