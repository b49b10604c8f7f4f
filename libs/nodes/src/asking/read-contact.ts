import type { InboundMessage, NodeContext } from '@filo/core';
import { recognise } from '@filo/understanding';
import { entityContext } from './entity-context.ts';

/** The phone number in a shared contact, in E.164 where it can be read so; undefined when none was shared. */
export function readContact(ctx: NodeContext, message: InboundMessage): string | undefined {
  const contact = message.bubbles.find((bubble) => bubble.kind === 'contact');
  if (contact === undefined) return undefined;
  const phone = contact.phone.trim();
  // Telegram leaves the plus away (https://core.telegram.org/bots/api#contact).
  const readings = phone.startsWith('+') ? [phone] : [`+${phone}`, phone];
  for (const reading of readings) {
    const found = recognise('phone', reading, entityContext(ctx));
    if (typeof found?.value === 'string') return found.value;
  }
  return phone;
}
