import { TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import styles from './editor-header.module.css';
import { headerTexts } from './texts/index.ts';

/** The flow's name; a click makes it a field. Enter or leaving keeps what was typed, Escape does not. */
export function FlowName() {
  const t = useTexts(headerTexts);
  const name = useEditor(({ document }) => document.name);
  const { run } = useEditorActions();
  const [typed, setTyped] = useState<string | null>(null);

  const keep = (): void => {
    const next = typed?.trim();
    if (next && next !== name) run({ do: 'set-flow', name: next });
    setTyped(null);
  };
  if (typed !== null)
    return (
      <TextInput
        aria-label={t('name')}
        value={typed}
        maxLength={200}
        size="xs"
        autoFocus
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    );
  return (
    <Tooltip label={t('rename')}>
      <UnstyledButton className={styles['name']} onClick={() => setTyped(name)}>
        <h1>{name}</h1>
      </UnstyledButton>
    </Tooltip>
  );
}
