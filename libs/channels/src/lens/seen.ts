import type { OutboundMessage } from '@filo/core';
import { type Change, degrade } from '../degrade/index.ts';
import type { Lens } from './lens.ts';
import type { SeenItem } from './seen-item.ts';
import { withNumbers } from './with-numbers.ts';

/** What a customer sees of a message on a channel, and what was changed for that. */
export interface Seen {
  items: SeenItem[];
  changes: Change[];
}

/** How to look: the customer's language, and the public address of a stored file. */
export interface SeenOptions {
  language?: string;
  mediaUrl?: (mediaId: string) => string;
}

/** Shows a message as a channel will: by the same `degrade`, and where there is one the same `encode`, that send it. */
export function seen(message: OutboundMessage, lens: Lens, { language = 'en', mediaUrl }: SeenOptions = {}): Seen {
  const { messages, changes } = degrade(message, lens, { ...(mediaUrl && { mediaUrl }) });
  const items = messages.flatMap((one) => lens.show(one, language));
  return { items: withNumbers(items, message, changes), changes };
}
