import type { Bubble, LocalizedText, NodeContext } from '@filo/core';

/** A text as one bubble, or none when it renders empty: nobody gets an empty message. */
export function textBubble(ctx: NodeContext, text: LocalizedText): Bubble[] {
  const rendered = ctx.text(text);
  return rendered.trim() === '' ? [] : [{ kind: 'text', text: rendered }];
}
