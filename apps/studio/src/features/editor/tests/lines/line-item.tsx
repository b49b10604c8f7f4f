import { describeProblem, type Difference, type FlowTest, type FlowVersion, type Session, type TestLine } from '@filo/core';
import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { saidBy } from '../../parts/lines/said-by.ts';
import { useLineWords } from '../../parts/lines/use-line-words.ts';
import { replaceLine } from '../model/edit-lines.ts';
import { testsTexts } from '../texts/index.ts';
import { useChangeTest } from '../use-change-test.ts';
import { Came } from './came.tsx';
import { Differences } from './differences.tsx';
import { Expected } from './expected.tsx';
import { LineForm } from './line-form.tsx';
import { LineMenu } from './line-menu.tsx';
import styles from './lines.module.css';

interface LineItemProps {
  test: FlowTest;
  index: number;
  line: TestLine;
  flow: FlowVersion | null;
  session: Session | null;
  differences: readonly Difference[];
  current: boolean;
  onCurrent: () => void;
  onAddBelow: () => void;
  /** The form for a line that is added below this one. */
  below: ReactNode;
}

/** One line of a test: what happens, what comes of it, how that differs from what is expected, and what is expected at all. */
export function LineItem(props: LineItemProps) {
  const { test, index, line, flow, session, differences, current, onCurrent, onAddBelow, below } = props;
  const t = useTexts(testsTexts);
  const { language } = useLanguage();
  const words = useLineWords();
  const change = useChangeTest(test.id);
  const [editing, setEditing] = useState(false);
  const by = saidBy(line);
  const came = session?.played[index];
  const problem = session?.problem?.line === index ? session.problem.text : null;
  return (
    <li className={styles['line']} data-current={current || undefined}>
      {editing ? (
        <LineForm
          line={line}
          before={session}
          at={index}
          submit={t('changeLine')}
          onSubmit={(next) => {
            change((one) => replaceLine(one, index, next));
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className={styles['head']} data-said={by ?? undefined}>
          <UnstyledButton
            className={styles['said']}
            aria-current={current || undefined}
            aria-label={t('showUpTo', { words: words(line) })}
            onClick={onCurrent}
          >
            {by === 'agent' && <small className={styles['by']}>{t('byAgent')}</small>}
            {words(line)}
          </UnstyledButton>
          <LineMenu test={test} index={index} onEdit={() => setEditing(true)} onAddBelow={onAddBelow} />
        </div>
      )}
      {problem && (
        <p className={styles['problem']} role="alert">
          <b>{t('cannotDo')}</b> {describeProblem(problem)[language]}.{' '}
          {test.lines.length - index > 1 && t('leftOut', { count: test.lines.length - index - 1 })}
        </p>
      )}
      {came ? <Came played={came} /> : line.expect?.texts && <Unplayed texts={line.expect.texts} />}
      {came && flow && differences.length > 0 && (
        <Differences test={test} index={index} differences={differences} came={came} flow={flow} session={session} />
      )}
      <Expected test={test} index={index} line={line} session={session} />
      {below}
    </li>
  );
}

/** What is expected of a line that was not come to. */
function Unplayed({ texts }: { texts: readonly string[] }) {
  return (
    <div className={styles['came']} data-unplayed>
      {texts.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}
