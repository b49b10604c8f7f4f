import type { InboundMessage, NodeContext } from '@filo/core';
import { recognise } from '@filo/understanding';
import { entityContext } from '../asking/entityContext.ts';
import { readContact } from '../asking/readContact.ts';
import { readPlace } from '../asking/readPlace.ts';
import type { Answer } from './answer.ts';
import { readFile } from './readFile.ts';
import { readOption } from './readOption.ts';
import type { EntityCaptureConfig } from './schema.ts';

/** Reads a message as the kind of answer the node asks for; undefined when it is none. Limits are not looked at here. */
export function readAnswer(ctx: NodeContext<EntityCaptureConfig>, message: InboundMessage): Answer | undefined {
  const { entity, pattern } = ctx.config;
  if (entity === 'file') return readFile(message);
  if (entity === 'choice') return readOption(ctx, message);
  if (entity === 'phone') {
    const phone = readContact(ctx, message);
    if (phone !== undefined) return { value: phone, shown: phone };
  }
  if (entity === 'location') {
    const place = readPlace(message);
    if (place)
      return { value: place, shown: typeof place.name === 'string' ? place.name : `${String(place.latitude)}, ${String(place.longitude)}` };
  }
  if (message.text === undefined) return undefined;
  const found = recognise(entity, message.text, { ...entityContext(ctx), pattern });
  return found ? { value: found.value, shown: found.canonical } : undefined;
}
