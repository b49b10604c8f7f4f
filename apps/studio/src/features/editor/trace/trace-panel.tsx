import type { ConversationRecord } from '@filo/api';
import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { ChatList } from '../parts/real-chats/chat-list.tsx';
import { Trace } from './trace.tsx';
import { traceTexts } from './texts/index.ts';

/** A real conversation, turn by turn, with its way lit on the canvas; without one, the list to choose it from. */
export function TracePanel() {
  const t = useTexts(traceTexts);
  const { conversation } = useSearch({ from: '/inside/flows/$flowId' });
  const navigate = useNavigate({ from: '/flows/$flowId' });
  const [choosing, setChoosing] = useState(false);
  const pick = ({ id }: ConversationRecord): void => {
    setChoosing(false);
    void navigate({ search: (before) => ({ ...before, panel: 'trace', conversation: id }), replace: true });
  };
  if (conversation !== undefined && !choosing)
    return <Trace key={conversation} conversationId={conversation} onChoose={() => setChoosing(true)} />;
  return (
    <Panel title={t('title')} description={t('hint')}>
      {conversation !== undefined && (
        <Button variant="default" onClick={() => setChoosing(false)}>
          {t('back')}
        </Button>
      )}
      <ChatList current={conversation} onPick={pick} />
    </Panel>
  );
}
