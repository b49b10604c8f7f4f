import { Button, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useToast } from '../../../../ui/use-toast.tsx';
import { useEditorStore } from '../../store/editor-context.ts';
import { usePanel } from '../../store/use-panel.ts';
import { asTest } from '../model/save-as-test.ts';
import { testName } from '../model/test-name.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';

/** Makes a test of the flow out of what was tried. */
export function SaveTest() {
  const t = useTexts(tryTexts);
  const toast = useToast();
  const store = useEditorStore();
  const { openPanel } = usePanel();
  const { tried, session, turns } = useTrial();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const possible = session.played.length > 0 && session.problem === null;

  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { document, actions } = store.getState();
    const called = { id: crypto.randomUUID(), name: name.trim() === '' ? t('unnamedTest') : name.trim() };
    actions.run({ do: 'set-tests', tests: [...document.tests, asTest(tried, session, called)] });
    setOpen(false);
    toast.offer(t('testSaved', { name: called.name }), t('showTests'), () => openPanel('tests'));
  };
  return (
    <Popover opened={open} onChange={setOpen} position="top-end" trapFocus returnFocus width={280}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={!possible}
          mb={4}
          onClick={() => {
            setName(testName(turns));
            setOpen(!open);
          }}
        >
          {t('saveAsTest')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={save}>
          <Stack gap="xs">
            <TextInput
              label={t('testName')}
              data-autofocus
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Text size="xs" c="dimmed">
              {t('testHint')}
            </Text>
            <Button type="submit" size="xs">
              {t('saveTest')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
