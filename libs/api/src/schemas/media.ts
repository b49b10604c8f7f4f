import { z } from 'zod';
import { id, moment } from './id.ts';

/** Largest file people may upload, in bytes. */
export const uploadLimit = 20 * 1024 * 1024;

/** Which bubble shows a file. */
export const storedKind = z.enum(['image', 'video', 'audio', 'file']);

/** Which bubble shows a file. */
export type StoredKind = z.infer<typeof storedKind>;

/** A stored file: `mediaId` goes into a bubble, and `kind` says into which. */
export const media = z
  .object({
    mediaId: z.string(),
    url: z.string(),
    kind: storedKind,
    name: z.string(),
    mime: z.string(),
    size: z.int(),
  })
  .meta({ id: 'Media' });

/** A flow that uses a file, in its draft or in a published version. */
export const usingFlow = z.object({ id, name: z.string() }).meta({ id: 'UsingFlow' });

/** A file that somebody of the team uploaded, and the flows that use it: how many, and the first few by name. */
export const teamMedia = media
  .extend({
    /** In pixels; null when it is no picture. */
    width: z.int().nullable(),
    height: z.int().nullable(),
    uploadedAt: moment,
    uploadedBy: z.object({ id, name: z.string() }).nullable(),
    uses: z.object({ count: z.int(), flows: z.array(usingFlow) }),
  })
  .meta({ id: 'TeamMedia' });

/** A stored file. */
export type MediaRecord = z.infer<typeof media>;
/** A file that somebody of the team uploaded. */
export type TeamMedia = z.infer<typeof teamMedia>;
/** A flow that uses a file. */
export type UsingFlow = z.infer<typeof usingFlow>;
