import { payloadOf } from '@filo/core';
import type { Button, ButtonConfig, NodeContext } from '@filo/core';

/**
 * Buttons as they go to a channel: labels and addresses rendered, reply buttons with the payload that comes back. One
 * whose label renders empty is left out, so that a menu can have as many buttons as there are variables.
 */
export function renderButtons(ctx: NodeContext, buttons: readonly ButtonConfig[]): Button[] {
  return buttons.map((button) => renderButton(ctx, button)).filter(({ label }) => label.trim() !== '');
}

function renderButton(ctx: NodeContext, button: ButtonConfig): Button {
  const label = ctx.text(button.label);
  if (button.kind === 'reply') return { kind: 'reply', label, payload: payloadOf(ctx.nodeId, button.id) };
  if (button.kind === 'phone' || button.kind === 'location') return { kind: button.kind, label };
  return { kind: button.kind, label, url: ctx.render(button.url) };
}
