import type { ConversationRecord } from '@filo/api';
import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useChanges } from '../../../../api/use-changes.ts';
import { useTexts } from '../../../../i18n/i18n.ts';
import { ChannelIcon } from '../../../../ui/channel-icon.tsx';
import { contactName } from '../../../../ui/contact-name.ts';
import { ListSkeleton } from '../../../../ui/list-skeleton.tsx';
import { TimeAgo } from '../../../../ui/time-ago.tsx';
import { useProblemText } from '../../../../ui/use-problem-text.ts';
import { useEditor } from '../../store/editor-context.ts';
import styles from './chat-list.module.css';
import { recentChatsQuery } from './recent-chats-query.ts';
import { realChatsTexts } from './texts/index.ts';

interface ChatListProps {
  /** The chat that is open already. */
  current?: string | undefined;
  onPick: (conversation: ConversationRecord) => void;
}

/** The last chats on the channels that answer with this flow, to choose one. */
export function ChatList({ current, onPick }: ChatListProps) {
  const t = useTexts(realChatsTexts);
  const problem = useProblemText();
  const client = useQueryClient();
  const flowId = useEditor((state) => state.flowId);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 250);
  const { data: chats, error } = useQuery({ ...recentChatsQuery(flowId, words), placeholderData: keepPreviousData });
  useChanges(() => void client.invalidateQueries({ queryKey: ['conversations', 'of-flow', flowId] }));
  if (error && chats === undefined) return <Text role="alert">{problem(error)}</Text>;
  if (chats === undefined) return <ListSkeleton rows={5} height={44} />;
  if (chats === null) return <Text c="dimmed">{t('noChannel')}</Text>;
  if (chats.length === 0 && words === '') return <Text c="dimmed">{t('noChats')}</Text>;
  return (
    <div className={styles['box']}>
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {chats.length === 0 && <Text c="dimmed">{t('noMatch', { words })}</Text>}
      <ul className={styles['list']} aria-label={t('chats')}>
        {chats.map((chat) => (
          <li key={chat.id}>
            <UnstyledButton className={styles['chat']} aria-current={chat.id === current || undefined} onClick={() => onPick(chat)}>
              <ChannelIcon kind={chat.channel.kind} size={16} />
              <span className={styles['who']}>
                <b>{contactName(chat) ?? t('visitor')}</b>
                <small>{chat.channel.name}</small>
              </span>
              <small>
                <TimeAgo at={chat.lastMessageAt} />
              </small>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
