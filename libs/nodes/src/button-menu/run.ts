import { defineKind, go, wait } from '@filo/core';
import type { Bubble, ConfigFacts, EffectRequest, Exit, NodeContext } from '@filo/core';
import { answerWait } from '../asking/answer-wait.ts';
import { missesOf } from '../asking/misses-of.ts';
import { unansweredExits } from '../asking/unanswered-exits.ts';
import type { ConfigIssue } from '../fields/config-issue.ts';
import { exitLabel } from '../fields/exit-label.ts';
import { bubbleFacts } from '../speech/bubble-facts.ts';
import { buttonFacts } from '../speech/button-facts.ts';
import { hasText } from '../speech/has-text.ts';
import { renderBubbles } from '../speech/render-bubbles.ts';
import { renderButtons } from '../speech/render-buttons.ts';
import { say } from '../speech/say.ts';
import { joinSpeech } from '../speech/speech-facts.ts';
import { textBubble } from '../speech/text-bubble.ts';
import { textFacts } from '../speech/text-facts.ts';
import { menuButtons } from './menu-buttons.ts';
import { readChoice } from './read-choice.ts';
import { buttonMenuConfig } from './schema.ts';
import type { ButtonMenuConfig } from './schema.ts';

/** Asks the customer to choose, with buttons that can also be typed. */
export const buttonMenu = defineKind<ButtonMenuConfig>({
  type: 'button-menu',
  family: 'ask',
  title: { en: 'Buttons', it: 'Pulsanti' },
  description: {
    en: 'Asks a question with buttons and takes the way of the chosen one. Typed answers count too.',
    it: 'Fa una domanda con pulsanti e prende la strada di quello scelto. Valgono anche le risposte scritte.',
  },
  config: buttonMenuConfig,
  exits,
  facts,
  enter: (ctx) => wait(answerWait(ctx.config.timeout), { effects: ask(ctx), local: { misses: missesOf(ctx.local) } }),
  resume: (ctx, event) => {
    if (event.type !== 'message.received') return go('timeout');
    const { saveTo, retries, timeout, invalidText } = ctx.config;
    const choice = readChoice(ctx, event.message);
    if (choice) {
      const { exit, value, phone } = choice;
      return go(exit, { assign: { ...(phone !== undefined && { 'contact.phone': phone }), ...(saveTo && { [saveTo]: value }) } });
    }
    const misses = missesOf(ctx.local) + 1;
    if (misses > retries) return go('invalid');
    return wait(answerWait(timeout), { effects: ask(ctx, textBubble(ctx, invalidText)), local: { misses } });
  },
});

/** The question with its buttons, after what is said first. */
function ask(ctx: NodeContext<ButtonMenuConfig>, first: Bubble[] = []): EffectRequest[] {
  const { media, text, buttons } = ctx.config;
  const bubbles = [...first, ...(media ? renderBubbles(ctx, [media]) : []), ...textBubble(ctx, text)];
  return say(bubbles, renderButtons(ctx, buttons));
}

function exits(config: ButtonMenuConfig): Exit[] {
  const buttons = menuButtons(config).map(({ button }) => button);
  const replies = buttons.flatMap((button, index) =>
    button.kind === 'reply' ? [{ id: button.id, label: exitLabel(button.label, 'button', index) }] : [],
  );
  const shares = buttons.some(({ kind }) => kind === 'phone' || kind === 'location');
  const shared: Exit = { id: 'shared', label: { en: 'Shared', it: 'Condiviso' } };
  return [...replies, ...(shares ? [shared] : []), ...unansweredExits(config.timeout)];
}

function facts(config: ButtonMenuConfig): ConfigFacts {
  const { text, media, buttons, invalidText, saveTo } = config;
  const cards = media?.kind === 'cards' ? media.cards : [];
  const asksPhone = menuButtons(config).some(({ button }) => button.kind === 'phone');
  const unseen: ConfigIssue[] = media || hasText(text) ? [] : [{ code: 'unseen-buttons', severity: 'error', params: { path: 'text' } }];
  return {
    ...joinSpeech(
      textFacts('text', text),
      { issues: unseen },
      ...(media ? [bubbleFacts('media', media)] : []),
      buttonFacts('buttons', buttons),
      textFacts('invalidText', invalidText),
    ),
    writes: [...(asksPhone ? ['contact.phone'] : []), ...(saveTo ? [saveTo] : [])],
    buttons: Math.max(
      ...[buttons, ...cards.map((card) => card.buttons)].map((shown) => shown.filter(({ kind }) => kind === 'reply').length),
    ),
    waits: true,
  };
}
