import type { OutboundMessage } from '@filo/core';
import type { Change } from './change.ts';
import type { DegradeContext, Shape } from './degrade-context.ts';
import { fitSection } from './fit-section.ts';
import { sections } from './sections.ts';

/** A message as the channel can show it, and what was changed for that. */
export interface Degraded {
  /** In order. Empty when there was nothing to show. */
  messages: OutboundMessage[];
  changes: Change[];
}

/**
 * Fits a message to what a channel can show, without losing words: too many buttons become a list or numbered lines, unknown
 * kinds become links, cards become messages, long texts are split. A message that fits comes back as it was, and so does
 * every message this gives. `mediaUrl` gives the public address of a stored file, for channels that show links.
 */
export function degrade(message: OutboundMessage, channel: Shape, options: { mediaUrl?: (mediaId: string) => string } = {}): Degraded {
  const changes: Change[] = [];
  const context: DegradeContext = {
    capabilities: channel.capabilities,
    limits: channel.limits,
    note: (code, params = {}) => changes.push({ code, params }),
    mediaUrl: options.mediaUrl ?? ((mediaId) => `/media/${mediaId}`),
  };
  const messages = sections(message, context)
    .map((section) => fitSection(section, context))
    .filter(({ bubbles }) => bubbles.length > 0);
  return { messages, changes };
}
