import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { media, uploadLimit } from '../schemas/media.ts';

/** A stored file. Ids cannot be guessed, so whoever has one may read. */
export const readMedia = endpoint({
  id: 'media.read',
  method: 'GET',
  path: '/media/:id',
  summary: 'A file of a message, by its unguessable id. Takes Range.',
  access: 'public',
  params: z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/) }),
  produces: 'application/octet-stream',
  problems: ['not-found', 'gone', 'range-not-satisfiable', 'vendor-unavailable'],
});

/** An agent's file. */
export const uploadMedia = endpoint({
  id: 'media.upload',
  method: 'POST',
  path: '/api/v1/media',
  summary: 'Upload a file (form field `file`) to send it by its id.',
  access: { scope: 'conversations' },
  upload: { maxBytes: uploadLimit },
  answer: media,
  status: 201,
  problems: ['body-too-large'],
});
