import type { ConversationRecord } from '@filo/api';
import { useTexts } from '../../../i18n/i18n.ts';
import { contactName } from '../../../ui/contact-name.ts';
import { conversationsTexts } from '../texts/index.ts';

/** What to call who writes; a visitor nobody knows anything of is told from others by the end of their id. */
export function usePersonName(): (conversation: Pick<ConversationRecord, 'contact' | 'channel' | 'user'>) => string {
  const t = useTexts(conversationsTexts);
  return (conversation) => contactName(conversation) ?? t('visitor', { mark: conversation.user.slice(-4) });
}
