import { Anchor, Button, Group } from '@mantine/core';
import { IconFlask, IconSwitchHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { ChannelIcon } from '../../../ui/channel-icon.tsx';
import { contactName } from '../../../ui/contact-name.ts';
import { TimeAgo } from '../../../ui/time-ago.tsx';
import { TestOfChatDialog } from '../parts/real-chats/test-of-chat-dialog.tsx';
import styles from './trace.module.css';
import { tracedQuery } from './trace-queries.ts';
import { traceTexts } from './texts/index.ts';

interface TraceHeadProps {
  conversationId: string;
  onChoose: () => void;
  /** Whether there is anything a test could be made of. */
  canTest: boolean;
}

/** Whose conversation it is, through which channel and when, and what else can be done with it. */
export function TraceHead({ conversationId, onChoose, canTest }: TraceHeadProps) {
  const t = useTexts(traceTexts);
  const { data: conversation } = useQuery(tracedQuery(conversationId));
  const [testing, setTesting] = useState(false);
  return (
    <div className={styles['head']}>
      {conversation && (
        <div className={styles['who']}>
          <ChannelIcon kind={conversation.channel.kind} />
          <span>
            <b>{contactName(conversation) ?? t('visitor')}</b>
            <small>
              {conversation.channel.name} · <TimeAgo at={conversation.lastMessageAt} />
            </small>
          </span>
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/conversations" search={{ id: conversationId }} />}>
            {t('openThread')}
          </Anchor>
        </div>
      )}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFlask size={14} stroke={1.7} aria-hidden />}
          disabled={!conversation || !canTest}
          onClick={() => setTesting(true)}
        >
          {t('makeTest')}
        </Button>
        <Button size="xs" variant="default" leftSection={<IconSwitchHorizontal size={14} stroke={1.7} aria-hidden />} onClick={onChoose}>
          {t('another')}
        </Button>
      </Group>
      {testing && <TestOfChatDialog conversation={conversation} onClose={() => setTesting(false)} />}
    </div>
  );
}
