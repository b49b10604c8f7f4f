import type { ConversationRecord } from '@filo/api';

/** What to call somebody: their name, else what the channel knows them by; null for a visitor nobody knows anything of. */
export function contactName({ contact, channel, user }: Pick<ConversationRecord, 'contact' | 'channel' | 'user'>): string | null {
  const known = [contact.name, contact.username && `@${contact.username}`, contact.phone, contact.email].find((one) => one?.trim());
  // A visitor of a web chat is known by chance bytes, which say nothing to people.
  return known ?? (channel.kind === 'web-chat' ? null : user);
}
