import type { Played } from '@filo/core';
import { plainText } from '@filo/core';
import { type SyntheticEvent, useMemo, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { type Step, stepsOf } from '../model/steps-of.ts';
import { tryTexts } from '../texts/index.ts';
import styles from './chat.module.css';
import { useTrial } from '../trial-context.ts';
import { NodeLink } from './node-link.tsx';
import { useNames } from './use-names.ts';

/** What the flow did in a turn, step by step, for who wants to know. */
export function TurnDetails({ played }: { played: Played }) {
  const t = useTexts(tryTexts);
  const [open, setOpen] = useState(false);
  const steps = useMemo(() => stepsOf(played.trace), [played]);
  if (steps.length === 0) return null;
  return (
    <details className={styles['details']} onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}>
      <summary>{t('details')}</summary>
      {open && (
        <ol>
          {steps.map((step, index) => (
            <li key={index}>
              <StepWords step={step} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function StepWords({ step }: { step: Step }) {
  const t = useTexts(tryTexts);
  const names = useNames();
  const { flow } = useTrial();
  switch (step.what) {
    case 'passed':
      return (
        <>
          <NodeLink nodeId={step.nodeId} flowVersionId={step.flowVersionId} />
          {step.exit !== null &&
            ` → ${names.exit(step.flowVersionId, step.nodeId, step.exit)}${step.led || step.flowVersionId !== flow?.id ? '' : ` (${t('ledNowhere')})`}`}
          {step.waits && ` · ${t('stepWaits')}`}
        </>
      );
    case 'assigned':
      return (
        <>
          {step.path.replace(/^vars\./, '')} = <code>{plainText(step.value) || t('empty')}</code>
        </>
      );
    case 'ignored':
      return step.why === 'deferred' ? t('deferred') : t(`ignored-${step.why}`);
    case 'issue':
      return t(`issue-${step.code}`);
    case 'ended':
      return t('ended');
    case 'interrupted':
    case 'returned':
      return t(({ interrupted: 'stepInterrupted', returned: 'stepReturned' } as const)[step.what]);
  }
}
