import { readPayload } from '@filo/core';
import type { InboundMessage, NodeContext } from '@filo/core';
import { recognise } from '@filo/understanding';
import type { Answer } from '../asking/answer.ts';
import { entityContext } from '../asking/entity-context.ts';
import { readContact } from '../asking/read-contact.ts';
import { readPlace } from '../asking/read-place.ts';
import { readFile } from './read-file.ts';
import { readOption } from './read-option.ts';
import type { EntityCaptureConfig } from './schema.ts';

/** Reads a message as the kind of answer the node asks for; undefined when it is none. Limits are not looked at here. */
export function readAnswer(ctx: NodeContext<EntityCaptureConfig>, message: InboundMessage): Answer | undefined {
  const { entity, pattern } = ctx.config;
  // A button of an older question is no answer to this one, whatever its label says.
  const pressed = message.payload === undefined ? null : readPayload(message.payload);
  if (pressed && pressed.nodeId !== ctx.nodeId) return undefined;
  if (entity === 'file') return readFile(message);
  if (entity === 'choice') return readOption(ctx, message);
  if (entity === 'phone') {
    const phone = readContact(ctx, message);
    if (phone !== undefined) return { value: phone, shown: phone };
  }
  if (entity === 'location') {
    const place = readPlace(message);
    if (place) return place;
  }
  if (message.text === undefined) return undefined;
  const found = recognise(entity, message.text, { ...entityContext(ctx), pattern });
  return found ? { value: found.value, shown: found.canonical } : undefined;
}
