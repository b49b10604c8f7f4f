import type { ConversationRecord } from '@filo/api';

/** What a customer is called in lists: the first thing known of them; null when nothing is. */
export function contactLabel({ contact: { name, username, phone, email } }: Pick<ConversationRecord, 'contact'>): string | null {
  const known = [name, username === null ? null : `@${username.replace(/^@/, '')}`, phone, email];
  return known.find((one) => one !== null && one.trim() !== '') ?? null;
}
