import type { Bubble, Button, OutboundMessage } from '@filo/core';
import type { Shape } from '../degrade/index.ts';

function ofButtons(buttons: Button[], { capabilities: { buttons: able, list } }: Shape, under: 'message' | 'card'): string[] {
  const asList = under === 'message' && list !== undefined && buttons.length > able.max && buttons.every(({ kind }) => kind === 'reply');
  const max = asList ? list.max : able.max;
  const labelMax = asList ? list.titleMax : able.labelMax;
  return [
    ...(buttons.length > max ? [`${buttons.length} buttons of ${max}`] : []),
    ...buttons.filter(({ kind }) => !able.kinds.includes(kind)).map(({ kind }) => `a ${kind} button`),
    ...buttons.filter(({ label }) => label.length > labelMax).map(({ label }) => `the label "${label}"`),
    ...buttons.filter(({ label }) => label.trim() === '').map(() => 'a label without words'),
  ];
}

function ofBubble(bubble: Bubble, shape: Shape): string[] {
  const { capabilities, limits } = shape;
  switch (bubble.kind) {
    case 'text':
      return bubble.text.trim() === '' || bubble.text.length > limits.text ? [`a text of ${bubble.text.length}`] : [];
    case 'contact':
      return ['a contact'];
    case 'location':
      return capabilities.location ? [] : ['a location'];
    case 'cards':
      if (!capabilities.cards) return ['cards'];
      return bubble.cards.flatMap(({ title, text = '', buttons = [] }) => [
        ...([title, text].some((words) => words.length > limits.caption) ? ['words of a card'] : []),
        ...ofButtons(buttons, shape, 'card'),
      ]);
    default:
      return [
        ...(capabilities.media.includes(bubble.kind) ? [] : [`a ${bubble.kind}`]),
        ...(bubble.caption && !capabilities.captions.includes(bubble.kind) ? [`a caption on a ${bubble.kind}`] : []),
        ...((bubble.caption ?? '').length > limits.caption ? [`a caption of ${bubble.caption?.length}`] : []),
      ];
  }
}

/** What of a message a channel could not show, in words: empty for whatever `degrade` gives. */
export function misfits(message: OutboundMessage, shape: Shape): string[] {
  const { bubbles, buttons = [] } = message;
  const last = bubbles.at(-1);
  const { capabilities, limits } = shape;
  const carried = buttons.length === 0 || last?.kind === 'text' || (last !== undefined && capabilities.buttonsUnderMedia);
  const textMax = limits.textWithButtons ?? limits.text;
  return [
    ...(bubbles.length === 0 ? ['no bubbles'] : []),
    ...bubbles.flatMap((bubble) => ofBubble(bubble, shape)),
    ...ofButtons(buttons, shape, 'message'),
    ...(carried ? [] : [`buttons under a ${last?.kind}`]),
    ...(buttons.length > 0 && last?.kind === 'text' && last.text.length > textMax ? ['a text too long for buttons'] : []),
  ];
}
