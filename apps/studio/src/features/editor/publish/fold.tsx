import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './publish.module.css';

/** What is seldom looked at: a line that opens. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className={styles['fold']}>
      <summary>
        <IconChevronRight size={14} stroke={1.8} aria-hidden />
        {title}
      </summary>
      {children}
    </details>
  );
}
