import type { OutboundMessage } from '@filo/core';
import { type Change, numberedLine, replyButtons } from '../degrade/index.ts';
import type { SeenButton, SeenItem } from './seen-item.ts';

/** Adds the choices that are numbered lines to the item that says them, so that a preview can be answered by pressing. */
export function withNumbers(items: SeenItem[], message: OutboundMessage, changes: readonly Change[]): SeenItem[] {
  const replies = replyButtons(message);
  const lines = changes.flatMap(({ code, params }) => (code === 'button-to-number' ? Number(params.number) : []));
  return lines.reduce((done, number) => {
    const button = replies[number - 1];
    if (!button) return done;
    const label = numberedLine(number, button.label);
    const said = done.findLastIndex((item) => says(item, label));
    const seen: SeenButton = { label, look: 'text-number', row: number - 1, button };
    return done.map((item, index) =>
      index === (said < 0 ? done.length - 1 : said) ? { ...item, buttons: [...item.buttons, seen] } : item,
    );
  }, items);
}

function says({ bubbles }: SeenItem, line: string): boolean {
  return bubbles.some((bubble) => JSON.stringify(bubble).includes(JSON.stringify(line).slice(1, -1)));
}
