import type { Bubble, OutboundMessage } from '@filo/core';
import { type Arrangement, arrange } from './arrange.ts';
import type { DegradeContext } from './degrade-context.ts';
import { fitButtons } from './fit-buttons.ts';
import type { Section } from './sections.ts';
import { splitText } from './split-text.ts';

/** Carries buttons where there are no words to carry them, in any language. */
const pointer = '👇';

/** Adds words to the last bubble, or as a text after it. */
function withLines(bubbles: Bubble[], lines: string[], { capabilities, limits }: DegradeContext): Bubble[] {
  const words = lines.join('\n');
  if (!words.trim()) return bubbles;
  const last = bubbles.at(-1);
  if (last?.kind === 'text') return [...bubbles.slice(0, -1), { kind: 'text', text: `${last.text}\n\n${words}` }];
  if (last && 'caption' in last && last.caption && capabilities.captions.includes(last.kind)) {
    const caption = `${last.caption}\n\n${words}`;
    if (caption.length <= limits.caption) return [...bubbles.slice(0, -1), { ...last, caption }];
  }
  return [...bubbles, { kind: 'text', text: words }];
}

/** Gives buttons a bubble that can carry them: the last one, its caption, or a pointer. */
function withCarrier(bubbles: Bubble[], as: Arrangement, { capabilities, note }: DegradeContext): Bubble[] {
  const last = bubbles.at(-1);
  const under = as === 'buttons' && capabilities.buttonsUnderMedia;
  const carries = under === 'captioned' ? last && 'caption' in last && last.caption : under;
  if (last && (last.kind === 'text' || carries)) return bubbles;
  note('buttons-moved');
  if (last && 'caption' in last && last.caption) {
    const { caption, ...bare } = last;
    return [...bubbles.slice(0, -1), bare, { kind: 'text', text: caption }];
  }
  return [...bubbles, { kind: 'text', text: pointer }];
}

function splitBubble(bubble: Bubble, max: number, lastMax: number, { limits, note }: DegradeContext): Bubble[] {
  if (bubble.kind !== 'text') return [bubble];
  const parts = splitText(bubble.text, max, limits.textBytes);
  const last = parts.at(-1) ?? '';
  const all = last.length > lastMax ? [...parts.slice(0, -1), ...splitText(last, lastMax, limits.textBytes)] : parts;
  const limit = Math.min(max, lastMax);
  const byBytes = bubble.text.length <= limit && limits.textBytes !== undefined;
  if (all.length > 1) note('text-split', { parts: all.length, ...(byBytes ? { maxBytes: limits.textBytes ?? 0 } : { max: limit }) });
  return all.map((text) => ({ kind: 'text', text }));
}

/** Makes a section into a message that fits: buttons, then their carrier, then lengths. */
export function fitSection(section: Section, context: DegradeContext): OutboundMessage {
  const { limits, capabilities } = context;
  const { buttons, lines } = fitButtons(section.buttons, context, 'message');
  const worded = withLines(section.bubbles, lines, context);
  const { as } = arrange(buttons, capabilities);
  const carried = as === 'none' ? worded : withCarrier(worded, as, context);
  const lastMax = as === 'buttons' || as === 'alone' ? (limits.textWithButtons ?? limits.text) : limits.text;
  const bubbles = carried.flatMap((bubble, index) =>
    splitBubble(bubble, limits.text, index === carried.length - 1 ? lastMax : limits.text, context),
  );
  return { bubbles, ...(buttons.length > 0 && { buttons }) };
}
