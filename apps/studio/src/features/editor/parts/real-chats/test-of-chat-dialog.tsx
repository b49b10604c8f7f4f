import type { ConversationRecord } from '@filo/api';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { Dialog } from '../../../../ui/dialog.tsx';
import { ChatList } from './chat-list.tsx';
import { TestOfChatForm } from './test-of-chat-form.tsx';
import { realChatsTexts } from './texts/index.ts';

interface TestOfChatDialogProps {
  /** The chat to take; without one it is chosen first. */
  conversation?: ConversationRecord | undefined;
  onClose: () => void;
}

/** Makes a test of the flow out of a real conversation. */
export function TestOfChatDialog({ conversation, onClose }: TestOfChatDialogProps) {
  const t = useTexts(realChatsTexts);
  const [picked, setPicked] = useState<ConversationRecord | null>(conversation ?? null);
  return (
    <Dialog opened size={520} title={t(picked ? 'makeTitle' : 'pickTitle')} onClose={onClose}>
      {picked ? <TestOfChatForm conversation={picked} onDone={onClose} /> : <ChatList onPick={setPicked} />}
    </Dialog>
  );
}
