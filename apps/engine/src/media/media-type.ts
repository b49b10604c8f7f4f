import type { StoredKind } from '@filo/api';
import { fileTypeFromBuffer } from 'file-type';

/** The types that are shown as what they are, as regular expressions that Postgres reads as well; everything else is a file. */
export const kindPatterns = {
  image: '^image/(png|jpeg|gif|webp|avif|bmp)$',
  video: '^video/[a-z0-9_.+-]+$',
  audio: '^audio/[a-z0-9_.+-]+$',
} as const;

const kinds = Object.entries(kindPatterns).map(([kind, pattern]) => ({
  kind: kind as keyof typeof kindPatterns,
  type: new RegExp(pattern),
}));

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
  return mime === 'application/pdf' || mediaKind(mime) !== 'file';
}

/** Which bubble shows a file of this type. */
export function mediaKind(mime: string): StoredKind {
  return kinds.find(({ type }) => type.test(mime))?.kind ?? 'file';
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
