import type { EventOf } from '../events/event.ts';
import type { Json, JsonObject } from '../json.ts';

/**
 * A message as templates and conditions see it (`message.text`, `message.kind`, `message.referral.payload`): everything
 * but the channel's private references to files.
 */
export function messageFacts({ id, at, message }: EventOf<'message.received'>): JsonObject {
  const { bubbles, ...rest } = message;
  const facts: JsonObject = { id, at };
  for (const [key, value] of Object.entries(rest as Record<string, Json | undefined>)) if (value !== undefined) facts[key] = value;
  const [first] = bubbles;
  if (first) facts['kind'] = first.kind;
  facts['bubbles'] = bubbles.map((bubble) => {
    const { ref, ...shown } = bubble as { ref?: string } & typeof bubble;
    return (ref === undefined ? bubble : shown) as unknown as Json;
  });
  return facts;
}
