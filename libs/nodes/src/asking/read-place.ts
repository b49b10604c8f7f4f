import type { InboundMessage } from '@filo/core';
import type { Answer } from './answer.ts';

/** The place in a shared location, as `{ latitude, longitude, name? }`; undefined when none was shared. */
export function readPlace(message: InboundMessage): Answer | undefined {
  const place = message.bubbles.find((bubble) => bubble.kind === 'location');
  if (place === undefined) return undefined;
  const { latitude, longitude, name } = place;
  return { value: { latitude, longitude, ...(name !== undefined && { name }) }, shown: name ?? `${latitude}, ${longitude}` };
}
