import type { Bubble, BubbleConfig, NodeContext } from '@filo/core';
import { renderButtons } from './render-buttons.ts';
import { textBubble } from './text-bubble.ts';

/** Bubbles as they go to a channel: rendered in the conversation's language, without those that render empty. */
export function renderBubbles(ctx: NodeContext, bubbles: readonly BubbleConfig[]): Bubble[] {
  return bubbles.flatMap((bubble) => renderBubble(ctx, bubble));
}

function renderBubble(ctx: NodeContext, bubble: BubbleConfig): Bubble[] {
  if (bubble.kind === 'text') return textBubble(ctx, bubble.text);
  if (bubble.kind === 'location') {
    const { kind, latitude, longitude, name } = bubble;
    return [{ kind, latitude, longitude, ...optional('name', name && ctx.text(name)) }];
  }
  if (bubble.kind === 'cards') {
    const cards = bubble.cards.map((card) => ({
      title: ctx.text(card.title),
      ...optional('text', card.text && ctx.text(card.text)),
      ...optional('image', card.image && ctx.render(card.image)),
      ...(card.buttons.length > 0 && { buttons: renderButtons(ctx, card.buttons) }),
    }));
    return [{ kind: 'cards', cards }];
  }
  const url = bubble.url && ctx.render(bubble.url);
  const mediaId = bubble.mediaId && ctx.render(bubble.mediaId);
  if (!url && !mediaId) return [];
  return [
    {
      kind: bubble.kind,
      ...optional('url', url),
      ...optional('mediaId', mediaId),
      ...optional('name', bubble.name && ctx.render(bubble.name)),
      ...optional('caption', bubble.caption && ctx.text(bubble.caption)),
    },
  ];
}

/** The key only when there is something to say under it: channels tell "absent" from "empty". */
function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value ? ({ [key]: value } as { [K in Key]?: string }) : {};
}
