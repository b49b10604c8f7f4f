import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flowQuery } from '../../../api/flow-query.ts';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useChanges } from '../parts/changes/use-changes.ts';
import { versionQuery } from '../parts/version-query.ts';
import { useEditor } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { FirstVersion } from './first-version.tsx';
import { Fold } from './fold.tsx';
import { Impact } from './impact.tsx';
import { impactQuery } from './impact-query.ts';
import { IssueRows } from './issue-rows.tsx';
import { type MoveChoices, movesOf } from './moves.ts';
import { Part } from './part.tsx';
import styles from './publish.module.css';
import { TestList } from './test-list.tsx';
import { rowOfBroken } from './test-row.ts';
import { publishTexts } from './texts/index.ts';
import { isOvertaken, type PublishedVersion, refusedIssues, refusedTests, usePublish } from './use-publish.ts';
import type { Snapshot } from './use-snapshot.ts';
import { useTestRun } from './use-test-run.ts';
import { WhatChanges } from './what-changes.tsx';

interface ReviewProps {
  snapshot: Snapshot;
  onClose: () => void;
  /** It is live, and no channel answers with it yet. */
  onPublished: (version: PublishedVersion) => void;
  /** Somebody else saved in between. */
  onOvertaken: () => void;
}

/** Everything one wants to know before publishing, and the button that does it. */
export function Review({ snapshot, onClose, onPublished, onOvertaken }: ReviewProps) {
  const t = useTexts(publishTexts);
  const { language } = useLanguage();
  const toast = useToast();
  const { openPanel } = usePanel();
  const { document, revision, issues } = snapshot;
  const flowId = useEditor((state) => state.flowId);
  const [note, setNote] = useState('');
  const [choices, setChoices] = useState<MoveChoices>({});
  const flow = useQuery({ ...flowQuery(flowId, revision), staleTime: 0 });
  const live = flow.data?.live ?? null;
  const before = useQuery(versionQuery(flowId, live?.version));
  const changes = useChanges(before.data, document);
  const impact = useQuery(impactQuery(flowId, live ? revision : undefined));
  const run = useTestRun(document);
  const publish = usePublish((version) => {
    if (flow.data?.channels.length === 0) onPublished(version);
    else {
      const text = version.moved > 0 ? 'liveMoved' : 'live';
      toast.offer(t(text, { version: version.version, count: version.moved }), t('showVersions'), () => openPanel('versions'));
      onClose();
    }
  });

  const broken = refusedTests(publish.error)?.map((test) => rowOfBroken(test, language));
  const tests = broken ? [...run.rows.filter(({ id }) => !broken.some((one) => one.id === id)), ...broken] : run.rows;
  // The engine has the last word, also when it names no test.
  const failing = Math.max(tests.filter(({ passed }) => !passed).length, broken ? 1 : 0);
  const found = refusedIssues(publish.error);
  const moves = movesOf(impact.data?.nodes ?? [], choices);
  const same = changes !== null && changes.groups.length === 0 && changes.moved === 0;
  const hints = issues.filter(({ severity }) => severity === 'warning');

  if (flow.error && !flow.data) return <ProblemText error={flow.error} onRetry={() => void flow.refetch()} />;
  if (!flow.data) return <ListSkeleton rows={3} height={48} />;
  const send = (): void =>
    publish.mutate(
      { revision, moves: moves ?? {}, ...(note.trim() !== '' && { note: note.trim() }), ...(failing > 0 && { despiteTests: true }) },
      { onError: (error) => isOvertaken(error) && onOvertaken() },
    );
  const channels = flow.data.channels.map(({ name }) => name).join(', ');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {live ? (
        before.error ? (
          <ProblemText error={before.error} onRetry={() => void before.refetch()} />
        ) : (
          <WhatChanges changes={changes} document={document} version={live.version} onLeave={onClose} />
        )
      ) : (
        <FirstVersion document={document} />
      )}
      {found && (
        <Part title={t('engineErrors')}>
          <IssueRows issues={found} document={document} onLeave={onClose} />
        </Part>
      )}
      {!same && run.total > 0 && <TestList rows={tests} total={run.total} done={run.done} onLeave={onClose} />}
      {!same && live && (
        <Impact
          impact={impact.data}
          error={impact.error}
          onRetry={() => void impact.refetch()}
          document={document}
          choices={choices}
          onChoose={(nodeId, choice) => setChoices((now) => ({ ...now, [nodeId]: choice }))}
        />
      )}
      {!same && hints.length > 0 && (
        <Fold title={t('hints', { count: hints.length })}>
          <IssueRows issues={hints} document={document} onLeave={onClose} />
        </Fold>
      )}
      {!same && (
        <TextInput
          mt="lg"
          label={t('note')}
          placeholder={t('notePlaceholder')}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <footer className={styles['footer']}>
        {!found && !broken && !isOvertaken(publish.error) && <ProblemText error={publish.error} />}
        <Group justify="space-between" gap="md">
          <Text size="sm" c="dimmed" flex={1}>
            {!same && (channels === '' ? t('noChannel') : t('goesLiveOn', { channels }))}
          </Text>
          <Button variant="default" onClick={onClose}>
            {same ? t('close') : t('notYet')}
          </Button>
          {!same && !found && (
            <Button
              type="submit"
              variant={failing > 0 ? 'default' : 'filled'}
              loading={publish.isPending}
              disabled={!run.done || moves === null || (live !== null && !changes && !before.error)}
            >
              {failing > 0 ? t('publishDespite', { count: failing }) : t('publish')}
            </Button>
          )}
        </Group>
      </footer>
    </form>
  );
}
