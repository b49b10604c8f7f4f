import { useTexts } from '../../i18n/i18n.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './conversations-page.module.css';
import { ConversationList } from './list/conversation-list.tsx';
import { conversationsTexts } from './texts/index.ts';
import { NoThread } from './thread/no-thread.tsx';
import { Thread } from './thread/thread.tsx';
import { useFilter } from './use-filter.ts';

/** What customers and the bot say to each other, live: the list, and the thread one reads. On a phone one of the two. */
export function ConversationsPage() {
  const t = useTexts(conversationsTexts);
  const { id } = useFilter();
  usePageTitle(t('title'));
  return (
    <main className={styles['page']} data-reading={id !== undefined || undefined}>
      <ConversationList />
      {id === undefined ? <NoThread /> : <Thread key={id} conversationId={id} />}
    </main>
  );
}
