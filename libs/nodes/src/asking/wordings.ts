import type { LocalizedText, NodeContext } from '@filo/core';

/** Every wording of a text, that of the conversation's language first: people answer in any language they see or know. */
export function wordings(ctx: NodeContext, text: LocalizedText): string[] {
  const others = typeof text === 'string' ? [] : Object.values(text).map((template) => ctx.render(template));
  return [...new Set([ctx.text(text), ...others])].filter((wording) => wording.trim() !== '');
}
