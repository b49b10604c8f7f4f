/** Conversations. */
export function ConversationsPage() {
  return null;
}
