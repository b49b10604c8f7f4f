import { z } from 'zod';
import { endpoint, scopes } from '../endpoint.ts';
import { apiKey } from '../schemas/account.ts';
import { idParams } from '../schemas/id.ts';
import { page, pageQuery } from '../schemas/page.ts';

/** Makes an API key; the only time it is shown. */
export const makeApiKey = endpoint({
  id: 'apiKeys.make',
  method: 'POST',
  path: '/api/v1/api-keys',
  summary: 'Make an API key. `key` is shown only now.',
  access: { scope: 'settings' },
  body: z.strictObject({ name: z.string().trim().min(1).max(120), scopes: z.array(z.enum(scopes)).min(1).max(scopes.length) }),
  answer: apiKey.extend({ key: z.string() }).meta({ id: 'NewApiKey' }),
  status: 201,
  problems: ['not-allowed'],
});

/** API keys, without the keys. */
export const listApiKeys = endpoint({
  id: 'apiKeys.list',
  method: 'GET',
  path: '/api/v1/api-keys',
  summary: 'API keys, without the keys themselves.',
  access: { scope: 'settings' },
  query: pageQuery,
  answer: page(apiKey),
});

/** Revokes an API key at once. */
export const revokeApiKey = endpoint({
  id: 'apiKeys.revoke',
  method: 'DELETE',
  path: '/api/v1/api-keys/:id',
  summary: 'Revoke an API key.',
  access: { scope: 'settings' },
  params: idParams,
  problems: ['not-found'],
});
