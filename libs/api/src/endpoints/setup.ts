import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { id } from '../schemas/id.ts';

/** What the studio must know before anybody has signed in. */
export const readSetup = endpoint({
  id: 'setup.read',
  method: 'GET',
  path: '/api/v1/setup',
  summary: 'Whether the owner account is still to be made, and what stands after a first start.',
  access: 'public',
  answer: z.object({
    /** True on a fresh installation, until the owner account is made. */
    ownerNeeded: z.boolean(),
    version: z.string(),
    /** The flow that came with the installation, while it is there. Null for callers who are not signed in. */
    demoFlowId: id.nullable(),
    /** Address of this installation as customers reach it; null when none was set. */
    publicUrl: z.string().nullable(),
  }),
});
