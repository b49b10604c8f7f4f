import type { Lens } from '../lens/lens.ts';
import { showButtons } from '../lens/show-buttons.ts';
import { capabilities, limits, title } from './capabilities.ts';

/** The widget: it draws the message as it is written, with its buttons below. */
export const webChatLens: Lens = {
  kind: 'web-chat',
  title,
  capabilities,
  limits,
  notes: [],
  show: ({ bubbles, buttons = [] }) => [{ bubbles, buttons: showButtons(buttons, 'inline', 'each') }],
};
