import { describe, expect, it } from '@jest/globals';
import { uploadLimit } from '@filo/api';
import type { MediaKind } from '@filo/core';
import { type Refusal, refusalOf } from './refusal.ts';

describe('refusalOf', () => {
  it.each<[MediaKind, string, number, Refusal | undefined]>([
    ['image', 'image/png', 1, undefined],
    ['image', 'image/svg+xml', 1, 'kind'],
    ['image', 'image/heic', 1, 'kind'],
    ['image', 'application/pdf', 1, 'kind'],
    ['image', '', 1, 'kind'],
    ['video', 'video/mp4', uploadLimit, undefined],
    ['video', 'video/mp4', uploadLimit + 1, 'size'],
    ['video-note', 'image/gif', 1, 'kind'],
    ['voice', 'audio/ogg', 1, undefined],
    ['audio', 'video/mp4', 1, 'kind'],
    ['file', 'image/heic', 1, undefined],
    ['file', '', 1, undefined],
    ['file', '', 0, 'empty'],
    ['image', 'image/png', 0, 'empty'],
    ['image', 'application/pdf', uploadLimit + 1, 'kind'],
  ])('%s from “%s” of %d bytes: %s', (kind, type, size, refusal) => {
    expect(refusalOf({ type, size }, kind)).toBe(refusal);
  });
});
