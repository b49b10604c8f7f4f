import type { InboundMessage, JsonObject } from '@filo/core';

/** The place in a shared location, as `{ latitude, longitude, name? }`; undefined when none was shared. */
export function readPlace(message: InboundMessage): JsonObject | undefined {
  const place = message.bubbles.find((bubble) => bubble.kind === 'location');
  if (place === undefined) return undefined;
  const { latitude, longitude, name } = place;
  return { latitude, longitude, ...(name !== undefined && { name }) };
}
