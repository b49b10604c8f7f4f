import type { Bubble, MediaKind } from '@filo/core';

/** A chosen file as a customer would send it: a trial needs its name, kind and size, never its bytes. */
export function sentFile(kind: MediaKind, { name, type, size }: Pick<File, 'name' | 'type' | 'size'>): Bubble {
  const kept = name.slice(-200);
  return { kind, url: `https://files.example/${encodeURIComponent(kept)}`, name: kept, size, ...(type !== '' && { mime: type }) };
}
