import type { Bubble, MediaBubble } from '@filo/core';
import type { Saying } from '../state/pending.ts';
import type { Uploaded } from './upload.ts';

/** What is posted for an uploaded file (by its media id), and how the thread shows it meanwhile (by its address). */
export function uploadedSaying(clientId: string, media: Uploaded, size: number, language: string): { saying: Saying; bubbles: Bubble[] } {
  const { kind, mediaId, name, mime, url } = media;
  const shown: MediaBubble = { kind, name, mime, size, url };
  return { saying: { type: 'message', clientId, language, bubbles: [{ kind, mediaId, name, mime, size }] }, bubbles: [shown] };
}
