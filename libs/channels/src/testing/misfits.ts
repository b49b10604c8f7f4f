import type { Bubble, Button, OutboundMessage } from '@filo/core';
import type { ButtonRoom } from '../contract/capabilities.ts';
import type { Shape } from '../degrade/index.ts';
import { utf8Length } from '../degrade/utf8-length.ts';

/** What the buttons of a message may be, by what they are: rows of a list, quick replies, or buttons. */
function roomOf(buttons: Button[], { capabilities: { buttons: able, list, quickReplies } }: Shape): ButtonRoom & { as: string } {
  const replies = buttons.filter(({ kind }) => kind === 'reply').length;
  const more = replies > able.max;
  const listed = able.kinds.includes('reply') && more && replies === buttons.length;
  if (list && listed && (!quickReplies || replies <= list.max))
    return { as: 'list', kinds: ['reply'], max: list.max, labelMax: list.titleMax };
  const others = buttons.some(({ kind }) => !able.kinds.includes(kind));
  if (quickReplies && (more || others)) return { as: 'quick replies', ...quickReplies };
  const alone = buttons.some(({ kind }) => able.alone?.includes(kind));
  return { ...able, as: alone ? 'one alone' : 'buttons', max: alone ? Math.min(1, able.max) : able.max };
}

function ofButtons(buttons: Button[], { kinds, max, labelMax }: ButtonRoom): string[] {
  return [
    ...(buttons.length > max ? [`${buttons.length} buttons of ${max}`] : []),
    ...buttons.filter(({ kind }) => !kinds.includes(kind)).map(({ kind }) => `a ${kind} button`),
    ...buttons.filter(({ label }) => label.length > labelMax).map(({ label }) => `the label "${label}"`),
    ...buttons.filter(({ label }) => label.trim() === '').map(() => 'a label without words'),
  ];
}

function ofBubble(bubble: Bubble, shape: Shape): string[] {
  const { capabilities, limits } = shape;
  switch (bubble.kind) {
    case 'text':
      return [
        ...(bubble.text.trim() === '' || bubble.text.length > limits.text ? [`a text of ${bubble.text.length}`] : []),
        ...(utf8Length(bubble.text) > (limits.textBytes ?? Infinity) ? [`a text of ${utf8Length(bubble.text)} bytes`] : []),
      ];
    case 'contact':
      return ['a contact'];
    case 'location':
      return capabilities.location ? [] : ['a location'];
    case 'cards': {
      if (!capabilities.cards) return ['cards'];
      const asCaptions = { max: Infinity, titleMax: limits.caption, textMax: limits.caption, buttons: capabilities.buttons };
      const room = capabilities.cards === true ? asCaptions : capabilities.cards;
      return [
        ...(bubble.cards.length > room.max ? [`${bubble.cards.length} cards`] : []),
        ...bubble.cards.flatMap(({ title, text = '', buttons = [] }) => [
          ...(title.length > room.titleMax || text.length > room.textMax ? ['words of a card'] : []),
          ...ofButtons(buttons, room.buttons),
        ]),
      ];
    }
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
  const room = roomOf(buttons, shape);
  const captioned = last !== undefined && 'caption' in last && Boolean(last.caption);
  const underMedia = room.as === 'buttons' && (capabilities.buttonsUnderMedia === 'captioned' ? captioned : capabilities.buttonsUnderMedia);
  const carried = buttons.length === 0 || last?.kind === 'text' || (last !== undefined && underMedia);
  const textMax = ['list', 'quick replies'].includes(room.as) ? limits.text : (limits.textWithButtons ?? limits.text);
  return [
    ...(bubbles.length === 0 ? ['no bubbles'] : []),
    ...bubbles.flatMap((bubble) => ofBubble(bubble, shape)),
    ...ofButtons(buttons, room),
    ...(carried ? [] : [`buttons under a ${last?.kind}`]),
    ...(buttons.length > 0 && last?.kind === 'text' && last.text.length > textMax ? ['a text too long for buttons'] : []),
  ];
}
