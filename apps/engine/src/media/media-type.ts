import { fileTypeFromBuffer } from 'file-type';

/** Types browsers show without running anything in them. */
const shown = /^(image\/(png|jpeg|gif|webp|avif|bmp)|video\/[\w.+-]+|audio\/[\w.+-]+|application\/pdf)$/;

/**
 * The type of a file by its own bytes; what the sender claims is believed only where bytes cannot tell (plain text) or where
 * the same container holds sound alone.
 */
export async function mediaType(bytes: Uint8Array, claimed: string | undefined): Promise<string> {
  const claim = claimed?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const found = (await fileTypeFromBuffer(bytes))?.mime.split(';', 1)[0];
  if (found === undefined) return /^text\/(plain|csv)$/.test(claim) && isText(bytes) ? claim : 'application/octet-stream';
  const [kind, container] = found.split('/');
  return kind === 'video' && claim === `audio/${container}` ? claim : found;
}

/** Whether a browser may show the file in place; everything else is offered to be saved. */
export function isShownInPlace(mime: string): boolean {
  return shown.test(mime);
}

/** Which bubble shows a file of this type. */
export function mediaKind(mime: string): 'image' | 'video' | 'audio' | 'file' {
  const kind = mime.split('/', 1)[0];
  return isShownInPlace(mime) && (kind === 'image' || kind === 'video' || kind === 'audio') ? kind : 'file';
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
