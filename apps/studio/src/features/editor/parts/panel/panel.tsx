import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { usePanel } from '../../store/use-panel.ts';
import { partsTexts } from '../texts/index.ts';
import styles from './panel.module.css';

interface PanelProps {
  title: string;
  /** One sentence below the title. */
  description?: ReactNode;
  children: ReactNode;
}

/** The frame of a panel on the right: its title, and the way back to the settings of the selected node. */
export function Panel({ title, description, children }: PanelProps) {
  const t = useTexts(partsTexts);
  const { openPanel } = usePanel();
  return (
    <section className={styles['panel']} aria-label={title}>
      <header className={styles['header']}>
        <h2>{title}</h2>
        <CloseButton aria-label={t('closePanel')} onClick={() => openPanel('node')} />
      </header>
      {description !== undefined && <p className={styles['description']}>{description}</p>}
      {children}
    </section>
  );
}
