import type { InterfaceText, MediaKind } from '@filo/core';
import type { Say } from './node-view.ts';

const kinds: Record<MediaKind, InterfaceText> = {
  image: { en: 'Picture', it: 'Immagine' },
  video: { en: 'Video', it: 'Video' },
  audio: { en: 'Audio', it: 'Audio' },
  voice: { en: 'Voice message', it: 'Messaggio vocale' },
  'video-note': { en: 'Video message', it: 'Videomessaggio' },
  file: { en: 'File', it: 'File' },
};

/** What a file is called on a card: its name, else the end of its address, else what kind of file it is. */
export function mediaWords(media: { kind: MediaKind; name?: string | undefined; url?: string | undefined }, say: Say): string {
  const named = media.name?.trim();
  if (named) return named;
  const end = /^[^?#]*\/([^/?#]+\.[A-Za-z0-9]{2,5})(?:[?#]|$)/.exec(media.url ?? '')?.[1];
  return end !== undefined && !end.includes('{') ? decoded(end) : say(kinds[media.kind]);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
