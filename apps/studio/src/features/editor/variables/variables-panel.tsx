import { Accordion, Button, Text } from '@mantine/core';
import { variableNames } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { variablesTexts } from './texts/index.ts';
import { VariableItem } from './variable-item.tsx';

/** The variables of the flow: declared ones, and those that nodes write without a declaration. */
export function VariablesPanel() {
  const t = useTexts(variablesTexts);
  const document = useEditor((state) => state.document);
  const { run } = useEditorActions();
  const [open, setOpen] = useState<string | null>(null);
  const names = useMemo(() => variableNames(document, nodeKinds), [document]);

  const add = (): void => {
    let number = 1;
    while (names.includes(`variable${number}`)) number += 1;
    const key = `variable${number}`;
    run({ do: 'set-variables', variables: [...document.variables, { key, type: 'text', personal: false }] });
    setOpen(key);
  };
  return (
    <Panel title={t('title')} description={t('description', { example: '{{ vars.name }}' })}>
      {names.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <Accordion variant="separated" radius="md" value={open} onChange={setOpen}>
        {names.map((name, place) => (
          // A renamed variable stays where it is, and whoever renamed it with the keyboard stays there too.
          <VariableItem key={place} name={name} names={names} opened={open === name} onRenamed={setOpen} />
        ))}
      </Accordion>
      <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={add}>
        {t('add')}
      </Button>
    </Panel>
  );
}
