import type { Bubble, OutboundMessage } from '@filo/core';
import { mediaUrl as pathOf } from './media-store.ts';

const storedPath = /\/media\/([A-Za-z0-9_-]{16,64})$/;

/**
 * A message whose stored files are named as such. Authors may give the address of a file that they uploaded, where a card has no
 * place for an id; vendors cannot fetch it from a machine without a public name, so it is sent along like any stored file. What
 * stays an address becomes a whole one. `mediaUrl` is the public address of a file.
 */
export function withStoredMedia(message: OutboundMessage, mediaUrl: (id: string) => string): OutboundMessage {
  return { ...message, bubbles: message.bubbles.map((bubble) => stored(bubble, mediaUrl)) };
}

function stored(bubble: Bubble, mediaUrl: (id: string) => string): Bubble {
  if (bubble.kind === 'cards') {
    const cards = bubble.cards.map((card) => {
      const id = storedId(card.image, mediaUrl);
      return id === null ? card : { ...card, image: mediaUrl(id) };
    });
    return { ...bubble, cards };
  }
  if (!('url' in bubble)) return bubble;
  const id = storedId(bubble.url, mediaUrl);
  if (id === null) return bubble;
  const { url: _url, ...named } = bubble;
  return { ...named, mediaId: id };
}

/** The id of a stored file of ours by its address, whole or from our root. */
function storedId(address: string | undefined, mediaUrl: (id: string) => string): string | null {
  const id = storedPath.exec(address ?? '')?.[1];
  return id !== undefined && (address === pathOf(id) || address === mediaUrl(id)) ? id : null;
}
