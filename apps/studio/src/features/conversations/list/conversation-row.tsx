import type { ConversationRecord } from '@filo/api';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { contactName } from '../../../ui/contact-name.ts';
import { Avatar } from '../words/avatar.tsx';
import { LastWords } from '../words/last-words.tsx';
import { OwnerBadge } from '../words/owner-badge.tsx';
import { usePersonName } from '../words/use-person-name.ts';
import styles from './list.module.css';

interface ConversationRowProps {
  conversation: ConversationRecord;
  open: boolean;
}

/** One conversation of the list: who, when, their last words, and who holds it where. */
export const ConversationRow = memo(function ConversationRow({ conversation, open }: ConversationRowProps) {
  const name = usePersonName()(conversation);
  const format = useFormat();
  const { channel, lastMessage, lastMessageAt } = conversation;
  return (
    <Link
      to="/conversations"
      search={(now) => ({ ...now, id: conversation.id })}
      className={styles['row']}
      aria-current={open || undefined}
      resetScroll={false}
      preload={false}
    >
      <Avatar name={name} kind={channel.kind} known={contactName(conversation) !== null} />
      <span className={styles['who']}>
        <span className={styles['top']}>
          <span className={styles['name']}>{name}</span>
          <time dateTime={lastMessageAt} title={format.full(lastMessageAt)}>
            {format.moment(lastMessageAt)}
          </time>
        </span>
        {lastMessage && <LastWords said={lastMessage} />}
        <span className={styles['held']}>
          <OwnerBadge conversation={conversation} />
          <span className={styles['channel']}>{channel.name}</span>
        </span>
      </span>
    </Link>
  );
});
