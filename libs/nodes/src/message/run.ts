import { defineKind, go } from '@filo/core';
import { bubbleFacts } from '../speech/bubbleFacts.ts';
import { joinSpeech } from '../speech/speechFacts.ts';
import { renderBubbles } from '../speech/renderBubbles.ts';
import { say } from '../speech/say.ts';
import { messageConfig } from './schema.ts';
import type { MessageConfig } from './schema.ts';

/** Says something and goes on. */
export const message = defineKind<MessageConfig>({
  type: 'message',
  family: 'talk',
  title: { en: 'Message', it: 'Messaggio' },
  description: {
    en: 'Sends texts, pictures, files, places or cards, then goes on.',
    it: 'Invia testi, immagini, file, luoghi o schede, poi prosegue.',
  },
  config: messageConfig,
  exits: () => [{ id: 'next', label: { en: 'Next', it: 'Avanti' } }],
  facts: ({ bubbles, variants }) => {
    const others = Object.entries(variants).map(([channel, variant]) => bubbleFacts(`variants.${channel}`, variant));
    return joinSpeech(bubbleFacts('bubbles', bubbles), ...others);
  },
  enter: (ctx) => {
    const channel = ctx.read('channel.kind');
    const variant = typeof channel === 'string' ? ctx.config.variants[channel] : undefined;
    return go('next', { effects: say(renderBubbles(ctx, variant ?? ctx.config.bubbles)) });
  },
});
