import { mediaKinds } from '@filo/core';
import type { InboundMessage, JsonObject, MediaBubble } from '@filo/core';
import type { Answer } from '../asking/answer.ts';

/** The first file of a message, as `{ kind, url | mediaId, name, mime, size }`; undefined when it carries none. */
export function readFile({ bubbles }: InboundMessage): Answer | undefined {
  const file = bubbles.find((bubble): bubble is MediaBubble => (mediaKinds as readonly string[]).includes(bubble.kind));
  if (file === undefined) return undefined;
  const { kind, url, mediaId, name, mime, size } = file;
  const value: JsonObject = {
    kind,
    ...(url !== undefined && { url }),
    ...(mediaId !== undefined && { mediaId }),
    ...(name !== undefined && { name }),
    ...(mime !== undefined && { mime }),
    ...(size !== undefined && { size }),
  };
  return { value, shown: name ?? kind };
}
