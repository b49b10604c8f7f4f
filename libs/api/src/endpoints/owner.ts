import { endpoint } from '../endpoint.ts';
import { newAccount, user } from '../schemas/account.ts';

/** Makes the owner account, once. */
export const makeOwner = endpoint({
  id: 'owner.make',
  method: 'POST',
  path: '/api/v1/owner',
  summary: 'Make the owner account. Works once, on a fresh installation.',
  access: 'public',
  body: newAccount,
  answer: user,
  status: 201,
  problems: ['owner-exists', 'weak-password'],
  limit: { per: 'address', times: 20, seconds: 60 },
});
