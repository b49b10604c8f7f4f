import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { connection, doubtConnection } from '../api/connection.ts';
import { queryClient } from '../api/query-client.ts';
import { useTexts } from '../i18n/i18n.ts';
import styles from './shell.module.css';
import { appTexts } from './texts/index.ts';

/** Says that Filo cannot be reached, as long as that is so; then everything on screen is read again. */
export function ConnectionBanner() {
  const t = useTexts(appTexts);
  const lost = useStore(connection, (state) => state.lost);
  const wasLost = useRef(false);
  useEffect(() => {
    if (wasLost.current && !lost) void queryClient.invalidateQueries();
    wasLost.current = lost;
  }, [lost]);
  useEffect(() => {
    window.addEventListener('offline', doubtConnection);
    return () => window.removeEventListener('offline', doubtConnection);
  }, []);
  return (
    <div role="status">
      {lost && (
        <p className={styles['banner']}>
          <IconPlugConnectedX size={16} stroke={1.6} aria-hidden />
          {t('unreachable')}
        </p>
      )}
    </div>
  );
}
