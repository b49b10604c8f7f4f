import type { State } from './state.ts';

/** How many messages from the other side the visitor has not seen. */
export function unread(state: Pick<State, 'messages' | 'seenAt'>): number {
  const seen = state.seenAt === '' ? 0 : Date.parse(state.seenAt);
  return state.messages.filter((message) => message.author !== 'contact' && Date.parse(message.at) > seen).length;
}
