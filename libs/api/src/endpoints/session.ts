import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { session } from '../schemas/account.ts';

/** Signs in with email and password. */
export const signIn = endpoint({
  id: 'session.signIn',
  method: 'POST',
  path: '/api/v1/session',
  summary: 'Sign in. The answer sets an HttpOnly cookie.',
  access: 'public',
  body: z.strictObject({ email: z.string().max(320), password: z.string().max(1024) }),
  answer: session,
  problems: ['wrong-credentials', 'too-many-requests'],
  limit: { per: 'address-and-email', times: 10, seconds: 60 },
});

/** Who is signed in. */
export const readSession = endpoint({
  id: 'session.read',
  method: 'GET',
  path: '/api/v1/session',
  summary: 'Who is signed in.',
  access: 'session',
  answer: session,
});

/** Signs out: the session is gone on the server too. */
export const signOut = endpoint({
  id: 'session.signOut',
  method: 'DELETE',
  path: '/api/v1/session',
  summary: 'Sign out.',
  access: 'session',
});
