import type { OutboundMessage } from '@filo/core';
import type { Capabilities } from '../contract/capabilities.ts';
import { arrange } from '../degrade/index.ts';
import type { SeenItem } from './seen-item.ts';
import { showButtons } from './show-buttons.ts';

/** One item for each bubble; under the last its buttons, or quick replies over the keyboard. */
export function showWithQuickReplies({ bubbles, buttons = [] }: OutboundMessage, capabilities: Capabilities): SeenItem[] {
  const quick = arrange(buttons, capabilities).as === 'quick-replies';
  const shown = quick ? showButtons(buttons, 'quick-reply', 'one') : showButtons(buttons, 'inline', 'each');
  return bubbles.map((bubble, index) => ({ bubbles: [bubble], buttons: index === bubbles.length - 1 ? shown : [] }));
}
