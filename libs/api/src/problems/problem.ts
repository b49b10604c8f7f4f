import { z } from 'zod';
import { brokenTest } from '../schemas/flow.ts';
import { usingFlow } from '../schemas/media.ts';
import { problemCatalogue, type ProblemCode } from './catalogue.ts';

/** One field that is wrong, where it is and why. */
export const fieldError = z.object({ path: z.string(), message: z.string() }).meta({ id: 'FieldError' });

const codes = Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]];

/** Body of every answer that is not a success (RFC 9457), as `application/problem+json`. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(codes),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z.array(fieldError).optional(),
    issues: z.array(z.unknown()).optional(),
    broken: z.array(brokenTest).optional(),
    usedBy: z.array(usingFlow).optional(),
  })
  .meta({ id: 'Problem' });

/** Body of every answer that is not a success. */
export type ProblemDocument = z.infer<typeof problem>;
/** One field that is wrong. */
export type FieldError = z.infer<typeof fieldError>;
