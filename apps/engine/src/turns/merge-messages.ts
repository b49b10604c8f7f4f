import type { InboundMessage } from '@filo/core';

/** Several messages read as one: bubbles in order, words on lines of their own; the last button, referral and id count. */
export function mergeMessages(messages: readonly [InboundMessage, ...InboundMessage[]]): InboundMessage {
  const [first, ...rest] = messages;
  if (rest.length === 0) return first;
  const text = messages.flatMap((message) => (message.text ? [message.text] : [])).join('\n');
  return Object.assign({}, ...messages, {
    bubbles: messages.flatMap((message) => message.bubbles),
    ...(text === '' ? {} : { text }),
  }) as InboundMessage;
}
