import { z } from 'zod';

/** Largest file people may upload, in bytes. */
export const uploadLimit = 20 * 1024 * 1024;

/** A stored file: `mediaId` goes into a bubble, and `kind` says into which. */
export const media = z
  .object({
    mediaId: z.string(),
    url: z.string(),
    kind: z.enum(['image', 'video', 'audio', 'file']),
    name: z.string(),
    mime: z.string(),
    size: z.int(),
  })
  .meta({ id: 'Media' });

/** A stored file. */
export type MediaRecord = z.infer<typeof media>;
