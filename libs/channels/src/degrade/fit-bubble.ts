import type { Bubble, MediaBubble, MediaKind } from '@filo/core';
import type { DegradeContext } from './degrade-context.ts';

/** What a kind of file may pass as, nearest first. */
const standIns: Record<MediaKind, readonly MediaKind[]> = {
  image: ['file'],
  video: ['file'],
  audio: ['file'],
  voice: ['audio', 'file'],
  'video-note': ['video', 'file'],
  file: [],
};

const texts = (...lines: (string | undefined)[]): Bubble[] => {
  const text = lines.filter((one) => one?.trim()).join('\n');
  return text ? [{ kind: 'text', text }] : [];
};

function media(bubble: MediaBubble, context: DegradeContext): Bubble[] {
  const { capabilities, note, mediaUrl } = context;
  const { kind, caption } = bubble;
  const url = bubble.url ?? (bubble.mediaId === undefined ? undefined : mediaUrl(bubble.mediaId));
  if (url === undefined && bubble.ref === undefined) {
    note('media-dropped', { kind });
    return texts(caption);
  }
  const shownAs = [kind, ...standIns[kind]].find((one) => capabilities.media.includes(one));
  if (shownAs === undefined) {
    note(url === undefined ? 'media-dropped' : 'media-to-link', { kind });
    return texts(caption ?? bubble.name, url);
  }
  if (shownAs !== kind) note('media-kind-changed', { from: kind, to: shownAs });
  return captioned({ ...bubble, kind: shownAs }, context);
}

function captioned(bubble: MediaBubble, { capabilities, limits, note }: DegradeContext): Bubble[] {
  const { caption, ...bare } = bubble;
  if (!caption?.trim()) return [bare];
  if (capabilities.captions.includes(bubble.kind) && caption.length <= limits.caption) return [bubble];
  note('caption-moved', { kind: bubble.kind, max: limits.caption });
  return [bare, ...texts(caption)];
}

/** Makes one bubble, other than cards, into bubbles of kinds that the channel shows. Texts keep their length. */
export function fitBubble(bubble: Exclude<Bubble, { kind: 'cards' }>, context: DegradeContext): Bubble[] {
  switch (bubble.kind) {
    case 'text':
      return bubble.text.trim() ? [bubble] : [];
    case 'contact':
      context.note('contact-to-text');
      return texts(bubble.name, bubble.phone);
    case 'location': {
      if (context.capabilities.location) return [bubble];
      context.note('location-to-link');
      // https://developers.google.com/maps/documentation/urls/get-started#search-action
      return texts(bubble.name, `https://www.google.com/maps/search/?api=1&query=${bubble.latitude},${bubble.longitude}`);
    }
    default:
      return media(bubble, context);
  }
}
