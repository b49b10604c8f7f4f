import { Button } from '@mantine/core';
import { ProblemError } from '@filo/sdk';
import { IconMessages } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/i18n.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { conversationsTexts } from '../texts/index.ts';
import styles from './thread.module.css';

interface NoThreadProps {
  /** Why there is none; absent while none is chosen. */
  error?: unknown;
  onRetry?: () => void;
}

/** Stands for the thread while none is open, or when the one asked for cannot be read. */
export function NoThread({ error, onRetry }: NoThreadProps) {
  const t = useTexts(conversationsTexts);
  // An id that is none is refused as a request, not as a conversation.
  const gone = error instanceof ProblemError && (error.status === 404 || error.status === 400);
  return (
    <section className={styles['thread']} data-empty={error === undefined || undefined} aria-label={t('thread')}>
      {error === undefined || gone ? (
        <div className={styles['middle']}>
          <EmptyState
            icon={<IconMessages size={22} stroke={1.6} />}
            title={gone ? t('threadGone') : t('chooseOne')}
            action={
              gone && (
                <Button variant="default" renderRoot={(props) => <Link to="/conversations" {...props} />}>
                  {t('back')}
                </Button>
              )
            }
          >
            {gone ? undefined : t('chooseText')}
          </EmptyState>
        </div>
      ) : (
        <div className={styles['content']}>
          <ProblemText error={error} {...(onRetry && { onRetry })} />
        </div>
      )}
    </section>
  );
}
