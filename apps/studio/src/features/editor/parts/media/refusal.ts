import { type StoredKind, uploadLimit } from '@filo/api';
import type { MediaKind } from '@filo/core';

/** Why a file cannot be what a bubble sends. */
export type Refusal = 'size' | 'empty' | 'kind';

const fitting: Record<MediaKind, StoredKind> = {
  image: 'image',
  video: 'video',
  'video-note': 'video',
  audio: 'audio',
  voice: 'audio',
  file: 'file',
};

/** Pictures that every browser and chat shows; others, such as SVG and HEIC, are files. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'];

/** Which kind of stored file a bubble needs; `file` takes every kind. */
export function fittingKind(kind: MediaKind): StoredKind {
  return fitting[kind];
}

/** What the browser's file window offers for a bubble. */
export function acceptFor(kind: MediaKind): string {
  const needed = fitting[kind];
  return needed === 'file' ? '*/*' : needed === 'image' ? pictures.join(',') : `${needed}/*`;
}

/** Says before uploading why a file will not do; undefined when it may. What its bytes really are, the engine finds out. */
export function refusalOf(file: Pick<File, 'size' | 'type'>, kind: MediaKind): Refusal | undefined {
  if (file.size === 0) return 'empty';
  const needed = fitting[kind];
  if (needed === 'image' ? !pictures.includes(file.type) : needed !== 'file' && !file.type.startsWith(`${needed}/`)) return 'kind';
  return file.size > uploadLimit ? 'size' : undefined;
}
