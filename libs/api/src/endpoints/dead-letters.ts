import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { deadLetter } from '../schemas/dead-letter.ts';
import { page, pageQuery } from '../schemas/page.ts';

const params = z.object({ id: z.string().regex(/^\d{1,18}$/) });

/** Events that could not be handled. */
export const listDeadLetters = endpoint({
  id: 'deadLetters.list',
  method: 'GET',
  path: '/api/v1/dead-letters',
  summary: 'Events that could not be handled after all their tries, newest first.',
  access: { scope: 'settings' },
  query: pageQuery,
  answer: page(deadLetter),
});

/** Gives a dead letter another chance. */
export const retryDeadLetter = endpoint({
  id: 'deadLetters.retry',
  method: 'POST',
  path: '/api/v1/dead-letters/:id/retry',
  summary: 'Handle the event again, from its first try.',
  access: { scope: 'settings' },
  params,
  status: 202,
  answer: z.object({ id: z.string() }),
  problems: ['not-found', 'not-retryable'],
});
