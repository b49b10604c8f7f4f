import { Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useToast } from '../../../../ui/use-toast.tsx';
import { freeName } from '../../parts/free-name.ts';
import { useOpenTest } from '../../parts/open-test.ts';
import { useCompact } from '../../parts/use-compact.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { usePanel } from '../../store/use-panel.ts';
import { useTry } from '../../store/use-try.ts';
import { asTest } from '../model/save-as-test.ts';
import { testName } from '../model/test-name.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';

/** Under which name the tried chat becomes a test, and whether it takes the place of the one it was opened from. */
export function SaveForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(tryTexts);
  const toast = useToast();
  const store = useEditorStore();
  const { openPanel } = usePanel();
  const { tried, session, turns, change } = useTrial();
  const close = useTry((state) => state.close);
  const compact = useCompact();
  const [old] = useState(() => store.getState().document.tests.find(({ id }) => id === tried.origin?.testId));
  const [place, setPlace] = useState<'old' | 'new'>(old ? 'old' : 'new');
  const [typed, setTyped] = useState<string | null>(null);
  const replaces = old !== undefined && place === 'old';
  const suggested = replaces ? old.name : freeName(store.getState().document.tests, old?.name ?? (testName(turns) || t('unnamedTest')));

  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { document, actions } = store.getState();
    const name = (typed ?? '').trim() || suggested;
    const test = asTest(tried, session, { id: replaces ? old.id : crypto.randomUUID(), name });
    const isThere = document.tests.some(({ id }) => id === test.id);
    const tests = isThere ? document.tests.map((one) => (one.id === test.id ? test : one)) : [...document.tests, test];
    actions.run({ do: 'set-tests', tests });
    // From here on the chat is that test: what is tried next can be saved in its place.
    change((now) => ({ ...now, script: test.lines, origin: { testId: test.id, lines: test.lines.length } }));
    onDone();
    toast.offer(t(replaces ? 'testReplaced' : 'testSaved', { name }), t('showTest'), () => {
      // Where there is room for one thing alone, the window would lie over what is shown.
      if (compact) close();
      useOpenTest.getState().open(test.id);
      openPanel('tests');
    });
  };
  return (
    <form onSubmit={save}>
      <Stack gap="xs">
        {old && (
          <Radio.Group aria-label={t('saveWhere')} value={place} onChange={(next) => setPlace(next === 'old' ? 'old' : 'new')}>
            <Stack gap={6}>
              <Radio size="xs" value="old" label={t('replaceTest', { name: old.name })} />
              <Radio size="xs" value="new" label={t('newTest')} />
            </Stack>
          </Radio.Group>
        )}
        <TextInput
          label={t('testName')}
          data-autofocus
          maxLength={200}
          value={typed ?? suggested}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          {t('testHint')}
        </Text>
        <Button type="submit" size="xs">
          {t(replaces ? 'replace' : 'saveTest')}
        </Button>
      </Stack>
    </form>
  );
}
