import type { Bubble, Button, EffectRequest } from '@filo/core';

/** One message to the customer; no effect at all when there is nothing to show. */
export function say(bubbles: Bubble[], buttons: Button[] = []): EffectRequest[] {
  if (bubbles.length === 0) return [];
  return [{ type: 'send.message', message: { bubbles, ...(buttons.length > 0 && { buttons }) } }];
}
