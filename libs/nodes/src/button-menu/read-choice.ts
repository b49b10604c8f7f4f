import { payloadOf } from '@filo/core';
import type { ButtonConfig, InboundMessage, Json, NodeContext } from '@filo/core';
import { matchChoice, recognise } from '@filo/understanding';
import { entityContext } from '../asking/entity-context.ts';
import { readContact } from '../asking/read-contact.ts';
import { readPlace } from '../asking/read-place.ts';
import { wordings } from '../asking/wordings.ts';
import { menuButtons } from './menu-buttons.ts';
import type { ButtonMenuConfig } from './schema.ts';

/** What a message chose in a menu: the exit, the value to save, and the phone number if one was shared. */
export interface MenuChoice {
  exit: string;
  value: Json;
  phone?: string;
}

type ReplyButton = Extract<ButtonConfig, { kind: 'reply' }>;

/**
 * Reads a message as an answer to the menu: a pressed button, a shared number or place, a typed label, position or
 * phone number. Undefined when it is none, or when it could mean two buttons.
 */
export function readChoice(ctx: NodeContext<ButtonMenuConfig>, message: InboundMessage): MenuChoice | undefined {
  const buttons = menuButtons(ctx.config).map(({ button }) => button);
  const replies = buttons.filter((button) => button.kind === 'reply').filter(({ label }) => ctx.text(label).trim() !== '');
  const asks = (kind: ButtonConfig['kind']) => buttons.some((button) => button.kind === kind);

  const pressed = replies.find(({ id }) => message.payload === payloadOf(ctx.nodeId, id));
  if (pressed) return chosen(ctx, pressed);
  const phone = asks('phone') ? readContact(ctx, message) : undefined;
  if (phone !== undefined) return { exit: 'shared', value: phone, phone };
  const place = asks('location') ? readPlace(message) : undefined;
  if (place) return { exit: 'shared', value: place.value };

  if (message.text === undefined) return undefined;
  const options = replies.map(({ id, label }) => ({ id, labels: wordings(ctx, label) }));
  const { option } = matchChoice(message.text, options, ctx.language);
  const typed = replies.find(({ id }) => id === option?.id);
  if (typed) return chosen(ctx, typed);
  // Where a channel cannot share a number, people write it.
  const written = asks('phone') ? recognise('phone', message.text, entityContext(ctx)) : null;
  return typeof written?.value === 'string' ? { exit: 'shared', value: written.value, phone: written.value } : undefined;
}

function chosen(ctx: NodeContext, button: ReplyButton): MenuChoice {
  return { exit: button.id, value: ctx.text(button.label) };
}
