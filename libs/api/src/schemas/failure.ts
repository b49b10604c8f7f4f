import { z } from 'zod';

/** Why something did not work: a stable code to have words for, and what was said in English, for a code without any. */
export const failure = z.object({ code: z.string(), text: z.string() }).meta({ id: 'Failure' });

/** Why something did not work. */
export type Failure = z.infer<typeof failure>;
