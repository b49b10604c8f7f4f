import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { newAccount, user } from '../schemas/account.ts';
import { idParams } from '../schemas/id.ts';
import { page, pageQuery } from '../schemas/page.ts';

/** People who may sign in: whom a conversation can be assigned to. */
export const listUsers = endpoint({
  id: 'users.list',
  method: 'GET',
  path: '/api/v1/users',
  summary: 'People who may sign in.',
  access: { scope: 'conversations' },
  query: pageQuery,
  answer: page(user),
});

/** Adds an agent. */
export const addUser = endpoint({
  id: 'users.add',
  method: 'POST',
  path: '/api/v1/users',
  summary: 'Add an agent.',
  access: { scope: 'settings' },
  body: newAccount,
  answer: user,
  status: 201,
  problems: ['already-exists', 'weak-password'],
});

/** Removes an agent, whose sessions end at once. */
export const removeUser = endpoint({
  id: 'users.remove',
  method: 'DELETE',
  path: '/api/v1/users/:id',
  summary: 'Remove an agent. The owner cannot be removed.',
  access: { scope: 'settings' },
  params: idParams,
  problems: ['not-found', 'not-allowed'],
});

/** Sets one's own password; every other session ends. */
export const changePassword = endpoint({
  id: 'users.changePassword',
  method: 'PUT',
  path: '/api/v1/session/password',
  summary: 'Change the own password. All other sessions end.',
  access: 'session',
  body: z.strictObject({ current: z.string().max(1024), password: z.string().min(1).max(1024) }),
  problems: ['wrong-credentials', 'weak-password'],
  limit: { per: 'address', times: 10, seconds: 60 },
});
