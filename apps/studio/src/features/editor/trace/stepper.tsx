import { ActionIcon, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import type { Step } from './model/step.ts';
import styles from './trace.module.css';
import { traceTexts } from './texts/index.ts';

interface StepperProps {
  /** Place of the open turn among those that are loaded. */
  at: number;
  steps: readonly Step[];
  hasEarlier: boolean;
  onGo: (place: number) => void;
}

/** The buttons that step from turn to turn. */
export function Stepper({ at, steps, hasEarlier, onGo }: StepperProps) {
  const t = useTexts(traceTexts);
  const last = steps.length - 1;
  const buttons = [
    { key: 'first', Icon: IconChevronsLeft, to: 0, off: at === 0 },
    { key: 'previous', Icon: IconChevronLeft, to: at - 1, off: at === 0 && !hasEarlier },
    { key: 'next', Icon: IconChevronRight, to: at + 1, off: at === last },
    { key: 'last', Icon: IconChevronsRight, to: last, off: at === last },
  ] as const;
  const button = ({ key, Icon, to, off }: (typeof buttons)[number]) => (
    <ActionIcon key={key} variant="default" size="lg" aria-label={t(key)} disabled={off} onClick={() => onGo(to)}>
      <Icon size={17} stroke={1.7} />
    </ActionIcon>
  );
  return (
    <div className={styles['stepper']} role="group" aria-label={t('keys')} title={t('keys')}>
      {buttons.slice(0, 2).map(button)}
      <Text role="status" className={styles['place']}>
        {t('step', { turn: steps[at]?.turn ?? 0, all: steps[last]?.turn ?? 0 })}
      </Text>
      {buttons.slice(2).map(button)}
    </div>
  );
}
