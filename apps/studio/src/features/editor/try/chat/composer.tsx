import { ActionIcon, Textarea, Tooltip } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useTry } from '../../store/use-try.ts';
import { SaveTest } from '../save/save-test.tsx';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import { AttachMenu } from './attach-menu.tsx';
import styles from './chat.module.css';
import { type Speaker, SpeakerSwitch } from './speaker-switch.tsx';

/** Where one writes: as the customer, and as the agent while an agent holds the chat. */
export function Composer() {
  const t = useTexts(tryTexts);
  const { flow, now, session, offered, add } = useTrial();
  const begun = useTry((state) => state.begun);
  const [text, setText] = useState('');
  const [speaker, setSpeaker] = useState<Speaker>('agent');
  const held = now?.owner === 'agent' && session.problem === null;
  const as = held ? speaker : 'customer';
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => field.current?.focus({ preventScroll: true }), [begun]);
  useEffect(() => {
    if (offered.turn === 0) return;
    setText(offered.text);
    setSpeaker(offered.by);
    field.current?.focus({ preventScroll: true });
  }, [offered]);

  const send = (): void => {
    if (text.trim() === '') return;
    add(as === 'agent' ? { agent: text.trim() } : { say: text.trim() });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <>
      {held && <SpeakerSwitch value={as} onChange={setSpeaker} />}
      <div className={styles['composer']}>
        <AttachMenu />
        <Textarea
          ref={field}
          flex={1}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={10_000}
          variant="unstyled"
          aria-label={t(`write-${as}`)}
          placeholder={t(`write-${as}`)}
          disabled={!flow}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <SaveTest />
        <Tooltip label={t('send')}>
          <ActionIcon
            size="lg"
            variant={text.trim() === '' ? 'subtle' : 'filled'}
            aria-label={t('send')}
            disabled={text.trim() === ''}
            onClick={send}
          >
            <IconSend size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
    </>
  );
}
