import { type FlowTest, runFlowTest } from '@filo/core';
import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useOpenTest } from '../parts/open-test.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { playTest } from '../parts/play-test.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { CannotRun } from './cannot-run.tsx';
import { Circumstances } from './circumstances.tsx';
import { Lines } from './lines/lines.tsx';
import { pathOf } from './model/path-of.ts';
import { OpenInTry } from './open-in-try.tsx';
import { TestState } from './test-state.tsx';
import styles from './tests.module.css';
import { testsTexts } from './texts/index.ts';
import { useChangeTest } from './use-change-test.ts';
import type { TestRun } from './use-test-run.ts';

/** One test in full: how it stands, its circumstances, and the chat with what is expected of it. Its way is lit on the canvas. */
export function TestDetail({ test, run: { flow, issues } }: { test: FlowTest; run: TestRun }) {
  const t = useTexts(testsTexts);
  const back = useOpenTest((state) => state.open);
  const { setHighlight } = useEditorActions();
  const change = useChangeTest(test.id);
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? test.name;
  const [line, setLine] = useState(Number.POSITIVE_INFINITY);
  const session = useMemo(() => (flow ? playTest(flow, test) : null), [flow, test]);
  const result = useMemo(() => (flow ? runFlowTest(flow, test) : null), [flow, test]);

  useEffect(() => setHighlight(session && flow ? pathOf(session, flow, line) : null), [session, flow, line, setHighlight]);
  useEffect(() => () => setHighlight(null), [setHighlight]);

  return (
    <Panel title={t('oneTitle')}>
      <Button
        className={styles['back']}
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft size={15} stroke={1.7} aria-hidden />}
        onClick={() => back(null)}
      >
        {t('allTests')}
      </Button>
      <TextInput
        label={t('name')}
        maxLength={200}
        value={name}
        error={name.trim() === '' ? t('nameNeeded') : undefined}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (next.trim() !== '') change((one) => ({ ...one, name: next.trim() }), 'name');
        }}
        onBlur={() => setTyped(null)}
      />
      {issues.length > 0 && <CannotRun issues={issues} />}
      <TestState test={test} session={session} result={result} />
      <OpenInTry test={test} result={result} line={line} />
      <Circumstances test={test} />
      <Lines test={test} flow={flow} session={session} result={result} current={line} onCurrent={setLine} />
    </Panel>
  );
}
