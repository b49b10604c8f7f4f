import { z } from 'zod';
import { scopes } from '../endpoint.ts';
import { id, moment } from './id.ts';

/** An email address as people type it. */
export const email = z.string().trim().max(320).pipe(z.email());

/** A person who may sign in. */
export const user = z
  .object({ id, name: z.string(), email: z.string(), role: z.enum(['owner', 'agent']), createdAt: moment })
  .meta({ id: 'User' });

/** Fields of a new account. */
export const newAccount = z
  .strictObject({ name: z.string().trim().min(1).max(120), email, password: z.string().min(1).max(1024) })
  .meta({ id: 'NewAccount' });

/** Who is signed in. */
export const session = z.object({ user, expiresAt: moment }).meta({ id: 'Session' });

/** An API key; the key itself is shown once, when it is made. */
export const apiKey = z
  .object({
    id,
    name: z.string(),
    prefix: z.string(),
    scopes: z.array(z.enum(scopes)),
    createdBy: id.nullable(),
    createdAt: moment,
    lastUsedAt: moment.nullable(),
  })
  .meta({ id: 'ApiKey' });

/** A person who may sign in. */
export type UserRecord = z.infer<typeof user>;
/** An API key, without the key. */
export type ApiKeyRecord = z.infer<typeof apiKey>;
