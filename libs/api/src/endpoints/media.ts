import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { media, storedKind, teamMedia, uploadLimit } from '../schemas/media.ts';
import { page, pageQuery } from '../schemas/page.ts';

const mediaParams = z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/) });

/** A stored file. Ids cannot be guessed, so whoever has one may read. */
export const readMedia = endpoint({
  id: 'media.read',
  method: 'GET',
  path: '/media/:id',
  summary: 'A file of a message, by its unguessable id. Takes Range.',
  access: 'public',
  params: mediaParams,
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

/** What the team uploaded, for those who draw flows. */
export const listMedia = endpoint({
  id: 'media.list',
  method: 'GET',
  path: '/api/v1/media',
  summary: 'Files that the team uploaded, newest first, with the flows that use them. Never what customers sent.',
  access: { scope: 'flows' },
  query: pageQuery.extend({ kind: storedKind.optional(), q: z.string().max(200).optional() }),
  answer: page(teamMedia),
});

/** One upload of the team. */
export const readUpload = endpoint({
  id: 'media.find',
  method: 'GET',
  path: '/api/v1/media/:id',
  summary: 'What is known of an upload of the team, with the flows that use it.',
  access: { scope: 'flows' },
  params: mediaParams,
  answer: teamMedia,
  problems: ['not-found'],
});

/** Gives an upload another name. */
export const renameMedia = endpoint({
  id: 'media.rename',
  method: 'PATCH',
  path: '/api/v1/media/:id',
  summary: 'Give an upload of the team another name.',
  access: { scope: 'flows' },
  params: mediaParams,
  body: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  answer: teamMedia,
  problems: ['not-found'],
});

/** Deletes an upload. */
export const deleteMedia = endpoint({
  id: 'media.delete',
  method: 'DELETE',
  path: '/api/v1/media/:id',
  summary: 'Delete an upload of the team. Refused while a flow uses it, in its draft or in any published version.',
  access: { scope: 'flows' },
  params: mediaParams,
  problems: ['not-found', 'media-in-use'],
});
