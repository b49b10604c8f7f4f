import type { Button } from '@filo/core';
import { arrange } from './arrange.ts';
import type { ButtonRoom } from '../contract/capabilities.ts';
import { cutLabel } from './cut-label.ts';
import type { DegradeContext } from './degrade-context.ts';
import { type NumberedButton, numberedLine } from './numbered-button.ts';

/** Buttons that stay buttons, and lines of text for those that cannot. */
export interface FittedButtons {
  buttons: Button[];
  lines: string[];
}

/** Web apps are pages: where the channel has no web apps, a link opens them. */
function knownKind(button: NumberedButton, { note }: DegradeContext, { kinds }: ButtonRoom): NumberedButton {
  if (button.kind !== 'web-app' || kinds.includes('web-app') || !kinds.includes('url')) return button;
  note('web-app-to-url', { label: button.label });
  return { kind: 'url', label: button.label, url: button.url };
}

function line(button: NumberedButton, { note }: DegradeContext): string {
  const { label } = button;
  if (button.kind === 'reply') {
    note('button-to-number', { label, number: button.number ?? 0 });
    return numberedLine(button.number ?? 0, label);
  }
  if (button.kind === 'url' || button.kind === 'web-app') {
    note('button-to-link', { label });
    return label.trim() ? `${label}: ${button.url}` : button.url;
  }
  note('button-to-words', { label });
  return label;
}

function shown(button: NumberedButton, labelMax: number, { capabilities, note }: DegradeContext): Button {
  const { number, ...plain } = button;
  // No vendor takes a button without words.
  const label = button.label.trim() === '' ? String(number ?? '…') : cutLabel(button.label, labelMax);
  if (capabilities.buttons.ownLabel?.includes(button.kind)) note('label-fixed', { label: button.label, kind: button.kind });
  else if (button.label.length > labelMax) note('label-cut', { label: button.label, max: labelMax });
  return { ...plain, label };
}

/** Fits buttons to the channel: too many become its list, quick replies or numbered lines, kinds it has not become links or words. */
export function fitButtons(buttons: NumberedButton[], context: DegradeContext, under: 'message' | 'card'): FittedButtons {
  const { capabilities, note } = context;
  const room = under === 'card' && typeof capabilities.cards === 'object' ? capabilities.cards.buttons : capabilities.buttons;
  const known = buttons.map((button) => knownKind(button, context, room));
  const { as, stay, labelMax } = arrange(known, under === 'card' ? { buttons: room } : capabilities);
  if (as === 'list') note('buttons-to-list', { count: stay.length, max: room.max });
  if (as === 'quick-replies') note('buttons-to-quick-replies', { count: stay.length, max: room.max });
  return {
    buttons: stay.map((button) => shown(button, labelMax, context)),
    lines: known.filter((button) => !stay.includes(button)).map((button) => line(button, context)),
  };
}
