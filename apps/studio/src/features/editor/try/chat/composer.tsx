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

/** Where one writes as the customer. */
export function Composer() {
  const t = useTexts(tryTexts);
  const { flow, offered, add } = useTrial();
  const begun = useTry((state) => state.begun);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => field.current?.focus({ preventScroll: true }), [begun]);
  useEffect(() => {
    if (offered.turn === 0) return;
    setText(offered.text);
    field.current?.focus({ preventScroll: true });
  }, [offered]);

  const send = (): void => {
    if (text.trim() === '') return;
    add({ say: text.trim() });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
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
        aria-label={t('write')}
        placeholder={t('write')}
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
  );
}
