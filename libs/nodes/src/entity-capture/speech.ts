import type { Bubble, Button, EffectRequest, NodeContext } from '@filo/core';
import { payloadOf } from '@filo/core';
import type { Answer } from '../asking/answer.ts';
import { say } from '../speech/say.ts';
import { textBubble } from '../speech/text-bubble.ts';
import { optionPayload } from './option-payload.ts';
import type { EntityCaptureConfig } from './schema.ts';

type Context = NodeContext<EntityCaptureConfig>;

/** The question, with the buttons that help to answer it. */
export function askQuestion(ctx: Context): EffectRequest[] {
  return say(textBubble(ctx, ctx.config.prompt), buttons(ctx));
}

/** What is said about an answer that does not fit; the buttons stay at hand. */
export function askBetter(ctx: Context, text: Bubble[]): EffectRequest[] {
  return say(text, buttons(ctx));
}

/** Shows what was understood and asks whether it is right. */
export function askWhetherRight(ctx: Context, { shown }: Answer): EffectRequest[] {
  const text = ctx.text(ctx.config.confirmText).replaceAll('{value}', () => shown);
  const button = (id: 'yes' | 'no', label: string): Button => ({ kind: 'reply', label, payload: payloadOf(ctx.nodeId, id) });
  return say([{ kind: 'text', text }], [button('yes', ctx.text({ en: 'Yes', it: 'Sì' })), button('no', ctx.text({ en: 'No', it: 'No' }))]);
}

function buttons(ctx: Context): Button[] {
  const { entity, options, showButtons, shareButton } = ctx.config;
  if (entity === 'choice' && showButtons) {
    const all = options.map(({ label }, index) => ({ label: ctx.text(label), payload: payloadOf(ctx.nodeId, optionPayload(index)) }));
    return all.filter(({ label }) => label.trim() !== '').map((button) => ({ kind: 'reply', ...button }));
  }
  if ((entity === 'phone' || entity === 'location') && shareButton !== undefined) return [{ kind: entity, label: ctx.text(shareButton) }];
  return [];
}
