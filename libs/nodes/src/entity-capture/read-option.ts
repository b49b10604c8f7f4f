import { payloadOf } from '@filo/core';
import type { InboundMessage, NodeContext } from '@filo/core';
import { recognise } from '@filo/understanding';
import type { Answer } from '../asking/answer.ts';
import { entityContext } from '../asking/entity-context.ts';
import { wordings } from '../asking/wordings.ts';
import { optionPayload } from './option-payload.ts';
import type { EntityCaptureConfig } from './schema.ts';

/** The option a message means, by its button, its label, a synonym or its place in the list; undefined when none or several. */
export function readOption(ctx: NodeContext<EntityCaptureConfig>, message: InboundMessage): Answer | undefined {
  const { options } = ctx.config;
  const pressed = options.findIndex((_, index) => message.payload === payloadOf(ctx.nodeId, optionPayload(index)));
  const choices = options
    .map(({ label, synonyms }, index) => ({
      id: optionPayload(index),
      shown: ctx.text(label),
      labels: [...wordings(ctx, label), ...synonyms],
    }))
    .filter(({ shown }) => shown.trim() !== '');
  const read = message.text === undefined ? null : recognise('choice', message.text, { ...entityContext(ctx), choices });
  const option = options[pressed] ?? options.find((_, index) => optionPayload(index) === read?.value);
  if (option === undefined) return undefined;
  const shown = ctx.text(option.label);
  return { value: option.value ?? shown, shown };
}
