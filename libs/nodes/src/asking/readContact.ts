import type { InboundMessage, NodeContext } from '@filo/core';
import { recognise } from '@filo/understanding';
import { entityContext } from './entityContext.ts';

/** The phone number in a shared contact, in E.164 where it can be read so; undefined when none was shared. */
export function readContact(ctx: NodeContext, message: InboundMessage): string | undefined {
  const contact = message.bubbles.find((bubble) => bubble.kind === 'contact');
  if (contact === undefined) return undefined;
  const found = recognise('phone', contact.phone, entityContext(ctx));
  return typeof found?.value === 'string' ? found.value : contact.phone;
}
