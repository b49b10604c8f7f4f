import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { ConversationRecord } from '@filo/api';
import { IconArrowLeft, IconRoute, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { ChannelIcon } from '../../../ui/channel-icon.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { OwnerBadge } from '../words/owner-badge.tsx';
import { usePersonName } from '../words/use-person-name.ts';
import styles from './thread.module.css';

interface ThreadHeaderProps {
  conversation: ConversationRecord;
  /** The flow to step through the conversation in; null when there is none, or none the reader may open. */
  flowId: string | null;
  personShown: boolean;
  onPerson: () => void;
}

/** Whose thread it is, where they write, who holds it, and the way to what the flow did. */
export function ThreadHeader({ conversation, flowId, personShown, onPerson }: ThreadHeaderProps) {
  const t = useTexts(conversationsTexts);
  const name = usePersonName()(conversation);
  return (
    <header className={styles['header']}>
      <ActionIcon
        className={styles['back']}
        variant="subtle"
        color="gray"
        size={40}
        aria-label={t('back')}
        renderRoot={(props) => <Link to="/conversations" search={({ id: _id, ...rest }) => rest} {...props} />}
      >
        <IconArrowLeft size={20} stroke={1.7} aria-hidden />
      </ActionIcon>
      <div className={styles['whose']}>
        <h2>{name}</h2>
        <p>
          <span className={styles['where']}>
            <ChannelIcon kind={conversation.channel.kind} size={14} />
            {conversation.channel.name}
          </span>
          <OwnerBadge conversation={conversation} />
        </p>
      </div>
      {flowId !== null && (
        <Button
          variant="default"
          size="xs"
          className={styles['trace']}
          aria-label={t('openInFlow')}
          leftSection={<IconRoute size={16} stroke={1.6} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/flows/$flowId" params={{ flowId }} search={{ conversation: conversation.id, panel: 'trace' }} {...props} />
          )}
        >
          <span className={styles['label']}>{t('openInFlow')}</span>
        </Button>
      )}
      <Tooltip label={t('person')}>
        <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('person')} aria-pressed={personShown} onClick={onPerson}>
          <IconUserCircle size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
