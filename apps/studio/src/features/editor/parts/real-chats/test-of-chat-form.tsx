import type { ConversationRecord } from '@filo/api';
import type { FlowTest } from '@filo/core';
import { Button, Checkbox, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useMemo, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { contactName } from '../../../../ui/contact-name.ts';
import { ListSkeleton } from '../../../../ui/list-skeleton.tsx';
import { useProblemText } from '../../../../ui/use-problem-text.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { usePanel } from '../../store/use-panel.ts';
import { useOpenTest } from '../open-test.ts';
import { useReadyFlow } from '../use-ready-flow.ts';
import { lastWalk } from './last-walk.ts';
import { LinesPreview } from './lines-preview.tsx';
import { chatAsTest, expectingNow } from './test-of-chat.ts';
import { realChatsTexts } from './texts/index.ts';
import { useAllTurns } from './use-all-turns.ts';

/** What a real conversation becomes as a test, before it does: which part, whose words, under which name. */
export function TestOfChatForm({ conversation, onDone }: { conversation: ConversationRecord; onDone: () => void }) {
  const t = useTexts(realChatsTexts);
  const problem = useProblemText();
  const store = useEditorStore();
  const { openPanel } = usePanel();
  const { flow, issues } = useReadyFlow();
  const { turns, count, error } = useAllTurns(conversation.id);
  const [anonymous, setAnonymous] = useState(true);
  const [extent, setExtent] = useState<'last' | 'all'>('last');
  const [typed, setTyped] = useState<string | null>(null);
  const begin = useMemo(() => lastWalk(turns ?? []), [turns]);
  const test = useMemo<FlowTest | null>(
    () =>
      turns
        ? chatAsTest({ turns: turns.slice(extent === 'last' ? begin : 0), conversation, anonymous, id: crypto.randomUUID(), name: '' })
        : null,
    [turns, begin, extent, conversation, anonymous],
  );
  if (error !== null) return <Text role="alert">{problem(error)}</Text>;
  if (!test)
    return (
      <Stack>
        <Text role="status">{t('reading', { count })}</Text>
        <ListSkeleton rows={3} height={32} />
      </Stack>
    );
  const suggested = nameOf(test) || t('unnamed', { name: contactName(conversation) ?? t('visitor') });

  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { document, actions } = store.getState();
    const name = (typed ?? suggested).trim() || suggested;
    actions.run({ do: 'set-tests', tests: [...document.tests, expectingNow({ ...test, name }, flow)] });
    useOpenTest.getState().open(test.id);
    onDone();
    openPanel('tests');
  };
  return (
    <form onSubmit={save}>
      <Stack>
        <TextInput
          data-autofocus
          label={t('name')}
          maxLength={200}
          value={typed ?? suggested}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {begin > 0 && (
          <SegmentedControl
            aria-label={t('extent')}
            value={extent}
            onChange={(next) => setExtent(next === 'all' ? 'all' : 'last')}
            data={[
              { value: 'last', label: t('lastWalk') },
              { value: 'all', label: t('wholeChat') },
            ]}
          />
        )}
        <LinesPreview lines={test.lines} />
        <Checkbox
          label={t('anonymise')}
          description={t('anonymiseHint')}
          checked={anonymous}
          onChange={(event) => setAnonymous(event.currentTarget.checked)}
        />
        <Text size="sm" c="dimmed">
          {t('copied')}
        </Text>
        {issues.length > 0 && (
          <Text size="sm" c="var(--warn)" role="status">
            {t('withoutExpectations')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={test.lines.length === 0 || (!flow && issues.length === 0)}>
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A name from what the customer wrote: "hello, AB1234". */
function nameOf({ lines }: FlowTest): string {
  const words = lines.flatMap((line) => ('say' in line && line.say.trim() !== '' ? [line.say.trim()] : []));
  return words.slice(0, 4).join(', ').slice(0, 80);
}
