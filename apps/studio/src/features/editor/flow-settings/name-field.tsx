import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { flowSettingsTexts } from './texts/index.ts';

/** The flow's name. One without letters is not taken. */
export function NameField() {
  const t = useTexts(flowSettingsTexts);
  const name = useEditor(({ document }) => document.name);
  const { run } = useEditorActions();
  const [typed, setTyped] = useState<string | null>(null);
  const empty = typed?.trim() === '';
  return (
    <TextInput
      label={t('name')}
      maxLength={200}
      value={typed ?? name}
      error={empty && t('nameNeeded')}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        if (next.trim() !== '') run({ do: 'set-flow', name: next.trim() }, { merge: 'flow name' });
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
