import type { FlowTest, FlowTestResult, FlowVersion, Line, Session } from '@filo/core';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { addLine } from '../model/edit-lines.ts';
import { testsTexts } from '../texts/index.ts';
import { useChangeTest } from '../use-change-test.ts';
import { Came } from './came.tsx';
import { LineForm } from './line-form.tsx';
import { LineItem } from './line-item.tsx';
import styles from './lines.module.css';

interface LinesProps {
  test: FlowTest;
  flow: FlowVersion | null;
  session: Session | null;
  result: FlowTestResult | null;
  /** The line up to which the way is lit. */
  current: number;
  onCurrent: (line: number) => void;
}

/** The chat of a test: its lines, what each leads to, and the field for another one. */
export function Lines({ test, flow, session, result, current, onCurrent }: LinesProps) {
  const t = useTexts(testsTexts);
  const change = useChangeTest(test.id);
  // A test without lines is there to be written.
  const [addingAt, setAddingAt] = useState<number | null>(test.lines.length === 0 ? 0 : null);
  const add = (line: Line): void => {
    const at = addingAt ?? test.lines.length;
    change((one) => addLine(one, line, at, flow));
    setAddingAt(at === test.lines.length ? at + 1 : null);
  };
  const form = (at: number) => (
    <LineForm key={`add ${at}`} before={session} at={at} submit={t('addLine')} onSubmit={add} onCancel={() => setAddingAt(null)} />
  );
  return (
    <section aria-label={t('chat')} className={styles['chat']}>
      {session?.opening && <Came played={session.opening} />}
      <ol className={styles['lines']}>
        {test.lines.map((line, index) => (
          <LineItem
            key={index}
            test={test}
            index={index}
            line={line}
            flow={flow}
            session={session}
            differences={result?.lines[index]?.differences ?? []}
            current={current === index}
            onCurrent={() => onCurrent(index)}
            onAddBelow={() => setAddingAt(index + 1)}
            below={addingAt === index + 1 && index + 1 < test.lines.length ? form(index + 1) : null}
          />
        ))}
      </ol>
      {addingAt === test.lines.length ? (
        form(addingAt)
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} stroke={1.7} aria-hidden />}
          onClick={() => setAddingAt(test.lines.length)}
        >
          {t('addLine')}
        </Button>
      )}
    </section>
  );
}
