import type { Button } from '@filo/core';
import { cutLabel } from './cut-label.ts';
import type { DegradeContext } from './degrade-context.ts';
import type { NumberedButton } from './numbered-button.ts';

/** Buttons that stay buttons, and lines of text for those that cannot. */
export interface FittedButtons {
  buttons: Button[];
  lines: string[];
}

const isReply = (button: NumberedButton): boolean => button.kind === 'reply';

/** Web apps are pages: where the channel has no web apps, a link opens them. */
function knownKind(button: NumberedButton, { capabilities, note }: DegradeContext): NumberedButton {
  const { kinds } = capabilities.buttons;
  if (button.kind !== 'web-app' || kinds.includes('web-app') || !kinds.includes('url')) return button;
  note('web-app-to-url', { label: button.label });
  return { kind: 'url', label: button.label, url: button.url };
}

/** Chooses the buttons that can stay: all, or all of one kind, or those that fit; reply buttons stay together. */
function kept(
  buttons: NumberedButton[],
  { capabilities, note }: DegradeContext,
  under: 'message' | 'card',
): { stay: NumberedButton[]; labelMax: number } {
  const { kinds, max, labelMax } = capabilities.buttons;
  const able = buttons.filter((button) => kinds.includes(button.kind));
  const replies = able.filter(isReply);
  const { list } = capabilities;
  if (replies.length > max && under === 'message' && list && replies.length <= list.max) {
    note('buttons-to-list', { count: replies.length, max });
    return { stay: replies, labelMax: list.titleMax };
  }
  const room = replies.length > max ? max : max - replies.length;
  const others = able.filter((button) => !isReply(button)).slice(0, room);
  return { stay: able.filter((button) => (isReply(button) ? replies.length <= max : others.includes(button))), labelMax };
}

function line(button: NumberedButton, { note }: DegradeContext): string {
  const { label } = button;
  if (button.kind === 'reply') {
    note('button-to-number', { label, number: button.number ?? 0 });
    return `${button.number ?? 0}. ${label}`;
  }
  if (button.kind === 'url' || button.kind === 'web-app') {
    note('button-to-link', { label });
    return label.trim() ? `${label}: ${button.url}` : button.url;
  }
  note('button-to-words', { label });
  return label;
}

function shown(button: NumberedButton, labelMax: number, { note }: DegradeContext): Button {
  const { number, ...plain } = button;
  // No vendor takes a button without words.
  const label = button.label.trim() === '' ? String(number ?? '…') : cutLabel(button.label, labelMax);
  if (button.label.length > labelMax) note('label-cut', { label: button.label, max: labelMax });
  return { ...plain, label };
}

/** Fits buttons to the channel: too many become its list or numbered lines, kinds it has not become links or words. */
export function fitButtons(buttons: NumberedButton[], context: DegradeContext, under: 'message' | 'card'): FittedButtons {
  const known = buttons.map((button) => knownKind(button, context));
  const { stay, labelMax } = kept(known, context, under);
  return {
    buttons: stay.map((button) => shown(button, labelMax, context)),
    lines: known.filter((button) => !stay.includes(button)).map((button) => line(button, context)),
  };
}
