import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';
import { useProblemText } from './use-problem-text.ts';
import styles from './problem-text.module.css';

interface ProblemTextProps {
  /** What was thrown; nothing is shown without it. */
  error: unknown;
  /** Words for this place, when those of the problem's code are too general. */
  children?: ReactNode;
  /** Offers to try again. */
  onRetry?: () => void;
}

/** Says what went wrong, where it went wrong, and reads it out to screen readers. */
export function ProblemText({ error, children, onRetry }: ProblemTextProps) {
  const t = useTexts(uiTexts);
  const words = useProblemText();
  if (error === null || error === undefined) return null;
  return (
    <Alert role="alert" variant="transparent" className={styles['box']} icon={<IconAlertTriangle size={16} stroke={1.6} aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <span>{children ?? words(error)}</span>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
