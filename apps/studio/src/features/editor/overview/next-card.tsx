import { Button } from '@mantine/core';
import type { FlowRecord } from '@filo/api';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { usePanel } from '../store/use-panel.ts';
import { usePublishing } from '../store/use-publishing.ts';
import { useTry } from '../store/use-try.ts';
import { type NextStep, nextStep } from './next-step.ts';
import styles from './overview.module.css';
import { overviewTexts } from './texts/index.ts';

/** The one thing to do next, why, and the button that does it. */
export function NextCard({ flow }: { flow: FlowRecord | undefined }) {
  const t = useTexts(overviewTexts);
  const tried = useTry(({ begun }) => begun > 0);
  const step = useEditor(({ document, issues }) => nextStep({ document, issues, flow, tried }));
  return (
    <section className={styles['next']} aria-label={t('next')}>
      <h3>{t(step)}</h3>
      <p>{t(`${step}Why`)}</p>
      <StepButton step={step} />
    </section>
  );
}

function StepButton({ step }: { step: NextStep }) {
  const t = useTexts(overviewTexts);
  const mistakes = useEditor(({ issues }) => issues.filter(({ severity }) => severity === 'error').length);
  const { openPanel } = usePanel();
  const tryIt = useTry((state) => state.begin);
  const publish = usePublishing((state) => state.begin);
  switch (step) {
    // The canvas itself offers how to begin.
    case 'begin':
      return null;
    case 'mend':
      return <Do words={t('mendDo', { count: mistakes })} onClick={() => openPanel('issues')} />;
    case 'try':
      return <Do words={t('tryDo')} onClick={() => tryIt(null)} />;
    case 'publish':
      return <Do words={t('publishDo')} onClick={publish} />;
    case 'connect':
      return (
        <Button variant="default" size="xs" renderRoot={(props) => <Link to="/channels" {...props} />}>
          {t('connectDo')}
        </Button>
      );
    case 'watch':
      return <Do words={t('watchDo')} onClick={() => openPanel('counts')} />;
  }
}

function Do({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button variant="default" size="xs" onClick={onClick}>
      {words}
    </Button>
  );
}
