import type { EntityContext, Recognition } from './recogniser.ts';
import { recognisers } from './registry.ts';
import type { EntityType } from './registry.ts';

/** Characters of a message that are read: an answer lies well within, and every recogniser stays fast. */
export const readCharacters = 2000;

/**
 * Reads one entity of `type` out of a customer's message: the standard value, the words it was read from and a form to show.
 * Null when the message holds none, holds an impossible one (31 February), or leaves a choice open. Never throws on any text.
 */
export function recognise(type: EntityType, text: string, context: EntityContext): Recognition | null {
  return recognisers[type](text.slice(0, readCharacters), context);
}
