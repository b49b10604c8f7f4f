import type { ConversationRecord } from '@filo/api';

/** Who holds a conversation, as a key of the texts with its values, and a mark for the eye. */
export interface OwnerWords {
  key: 'owner_bot' | 'owner_waiting' | 'owner_with' | 'owner_someone' | 'owner_elsewhere' | 'owner_closed' | 'owner_snoozed';
  values: Record<string, string>;
  mark: 'bot' | 'waiting' | 'agent' | 'quiet';
}

/** Says who holds a conversation. `now` makes the waiting count. */
export function ownerWords(
  { status, owner, assignee, waitingSince }: Pick<ConversationRecord, 'status' | 'owner' | 'assignee' | 'waitingSince'>,
  now: number,
): OwnerWords {
  if (status === 'closed') return { key: 'owner_closed', values: {}, mark: 'quiet' };
  if (status === 'snoozed') return { key: 'owner_snoozed', values: {}, mark: 'quiet' };
  switch (owner) {
    case 'bot':
      return { key: 'owner_bot', values: {}, mark: 'bot' };
    case 'queue':
      return { key: 'owner_waiting', values: { time: waitingSince === null ? '' : waited(waitingSince, now) }, mark: 'waiting' };
    case 'agent':
      return assignee?.name
        ? { key: 'owner_with', values: { name: assignee.name }, mark: 'agent' }
        : { key: 'owner_someone', values: {}, mark: 'agent' };
    case 'external':
      return { key: 'owner_elsewhere', values: {}, mark: 'quiet' };
  }
}

/** How long somebody has been waiting: `2:14`, and `1:02:14` from an hour on. */
function waited(since: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - new Date(since).getTime()) / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
