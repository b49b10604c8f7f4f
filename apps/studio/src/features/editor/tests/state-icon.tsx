import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { testsTexts } from './texts/index.ts';

/** How a test stands: passed, failed, or not run yet. */
export function StateIcon({ passed }: { passed: boolean | undefined }) {
  const t = useTexts(testsTexts);
  if (passed === undefined) return <IconCircleDashed size={18} stroke={1.7} color="var(--mute)" aria-label={t('notRun')} />;
  return passed ? (
    <IconCircleCheck size={18} stroke={1.7} color="var(--good)" aria-label={t('passed')} />
  ) : (
    <IconCircleX size={18} stroke={1.7} color="var(--bad)" aria-label={t('failed')} />
  );
}
