import { defineKind, end as endRun } from '@filo/core';
import { say } from '../speech/say.ts';
import { textBubble } from '../speech/text-bubble.ts';
import { textFacts } from '../speech/text-facts.ts';
import { endConfig } from './schema.ts';
import type { EndConfig } from './schema.ts';

/** Ends the flow, with or without closing the conversation. */
export const end = defineKind<EndConfig>({
  type: 'end',
  family: 'talk',
  title: { en: 'End', it: 'Fine' },
  description: {
    en: 'Ends the flow here, and closes the chat if you wish.',
    it: 'Finisce qui il flusso e, se vuoi, chiude la chat.',
  },
  config: endConfig,
  exits: () => [],
  facts: ({ text }) => textFacts('text', text),
  enter: (ctx) => ({ effects: say(textBubble(ctx, ctx.config.text ?? '')), ...endRun(ctx.config.close) }),
});
