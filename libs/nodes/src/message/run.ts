import { defineKind, go } from '@filo/core';
import type { BubbleConfig, ConfigFacts } from '@filo/core';
import type { ConfigIssue } from '../fields/config-issue.ts';
import { bubbleFacts } from '../speech/bubble-facts.ts';
import { joinSpeech } from '../speech/speech-facts.ts';
import { renderBubbles } from '../speech/render-bubbles.ts';
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
  facts,
  enter: (ctx) => {
    const channel = ctx.read('channel.kind');
    const variant = typeof channel === 'string' ? ctx.config.variants[channel] : undefined;
    return go('next', { effects: say(renderBubbles(ctx, variant ?? ctx.config.bubbles)) });
  },
});

function facts({ bubbles, variants }: MessageConfig): ConfigFacts {
  const lists: [string, BubbleConfig[]][] = [
    ['bubbles', bubbles],
    ...Object.entries(variants).map(([channel, list]): [string, BubbleConfig[]] => [`variants.${channel}`, list]),
  ];
  const placed = lists.flatMap(([path, list]) => list.map((bubble, index) => ({ path: `${path}.${index}`, bubble })));
  const speech = joinSpeech(...placed.map(({ path, bubble }) => bubbleFacts(path, bubble)));
  // A message does not wait, so nobody would hear these buttons: a menu with cards does.
  const unheard = placed
    .filter(({ bubble }) => hasReplyButton(bubble))
    .map(({ path }): ConfigIssue => ({ code: 'button-without-exit', severity: 'warning', params: { path } }));
  const silent: ConfigIssue[] = placed.length > 0 ? [] : [{ code: 'empty-message', severity: 'warning', params: { path: 'bubbles' } }];
  return { ...speech, issues: [...speech.issues, ...unheard, ...silent] };
}

function hasReplyButton(bubble: BubbleConfig): boolean {
  return bubble.kind === 'cards' && bubble.cards.some(({ buttons }) => buttons.some(({ kind }) => kind === 'reply'));
}
