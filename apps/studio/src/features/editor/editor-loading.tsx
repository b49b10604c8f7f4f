import { Skeleton } from '@mantine/core';
import { useTexts } from '../../i18n/i18n.ts';
import styles from './editor-screen.module.css';
import { editorTexts } from './texts/index.ts';

/** The editor's outline while a flow is on its way. */
export function EditorLoading() {
  const t = useTexts(editorTexts);
  return (
    <div className={styles['screen']} role="status" aria-label={t('loading')}>
      <header className={styles['header']}>
        <Skeleton h={20} w={240} />
      </header>
      <div className={styles['left']} />
      <div className={styles['middle']} />
      <div className={styles['right']} />
    </div>
  );
}
