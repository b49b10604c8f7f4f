import type { Uploaded } from './upload.ts';

/** How a file is shown, by its media type: what a browser may not be able to draw is a plain file. */
export function fileKind(mime: string): Uploaded['kind'] {
  if (/^image\/(png|jpeg|gif|webp|avif)$/.test(mime)) return 'image';
  if (mime.startsWith('video/')) return 'video';
  return mime.startsWith('audio/') ? 'audio' : 'file';
}
