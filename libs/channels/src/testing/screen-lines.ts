import type { Bubble } from '@filo/core';
import type { SeenButton, SeenItem } from '../lens/seen-item.ts';

const words = (...parts: (string | number | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ');

function bubbleLine(bubble: Bubble): string {
  switch (bubble.kind) {
    case 'text':
      return bubble.text;
    case 'location':
      return words('[location]', bubble.latitude, bubble.longitude, bubble.name);
    case 'contact':
      return words('[contact]', bubble.phone, bubble.name);
    case 'cards':
      return bubble.cards
        .map(
          ({ title, text, image, buttons = [] }) =>
            `[card] ${[title, text, image, ...buttons.map(({ label }) => `(${label})`)].filter(Boolean).join(' · ')}`,
        )
        .join('\n');
    default:
      return words(`[${bubble.kind} ${bubble.url ?? bubble.mediaId ?? ''}]`, bubble.caption);
  }
}

function rowLines(buttons: readonly SeenButton[]): string[] {
  const rows = Map.groupBy(buttons, ({ look, row }) => `${look} ${row}`);
  return [...rows.values()].map((row) => `<${row[0]?.look}> ${row.map(({ label }) => label).join(' | ')}`);
}

/** A screen as lines to read in a test: bubbles, then each row of buttons with its look. */
export function screenLines(items: readonly SeenItem[]): string[] {
  return items.flatMap(({ bubbles, buttons, list, segments }) => [
    ...bubbles.map(bubbleLine),
    ...(segments === undefined ? [] : [`<sms> ${segments}`]),
    ...(list ? [`<opens> ${list.opener}`, ...rowLines(list.rows)] : []),
    ...rowLines(buttons),
  ]);
}
