import type { WidgetMessage } from '@filo/api';

/** The thread with what came in: each id once, the newer copy wins, in the order of the server's times. */
export function mergeMessages(known: readonly WidgetMessage[], incoming: readonly WidgetMessage[]): readonly WidgetMessage[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of incoming) byId.set(message.id, message);
  return [...byId.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
