import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../i18n/i18n.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './account-frame.module.css';
import { ThreadPicture } from './thread-picture.tsx';
import { accountTexts } from './texts/index.ts';

interface AccountFrameProps {
  title: string;
  description: string;
  children: ReactNode;
}

/** The door of the studio: one form, and beside it what Filo makes. */
export function AccountFrame({ title, description, children }: AccountFrameProps) {
  const t = useTexts(accountTexts);
  const { language, setLanguage } = useLanguage();
  usePageTitle(title);
  const other = language === 'en' ? 'it' : 'en';
  return (
    <div className={styles['door']}>
      <main className={styles['side']}>
        <div className={styles['brand']}>
          <img src="/filo.svg" alt="" width={28} height={28} />
          <span>{t('brand')}</span>
        </div>
        <div className={styles['form']}>
          <h1>{title}</h1>
          <p>{description}</p>
          {children}
        </div>
        <Button className={styles['language']} variant="subtle" color="gray" size="xs" lang={other} onClick={() => setLanguage(other)}>
          {other === 'it' ? t('italian') : t('english')}
        </Button>
      </main>
      <ThreadPicture />
    </div>
  );
}
