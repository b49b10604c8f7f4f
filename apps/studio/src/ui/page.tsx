import type { ReactNode } from 'react';
import styles from './page.module.css';
import { usePageTitle } from './use-page-title.ts';

interface PageProps {
  /** The screen's heading, and the name of the browser's tab. */
  title: string;
  /** One sentence below the heading. */
  description?: ReactNode;
  /** Buttons beside the heading; at most one of them filled. */
  actions?: ReactNode;
  /** `narrow` for forms and reading, `wide` for lists. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

/** A screen outside the editor: its heading, its buttons, its content. */
export function Page({ title, description, actions, width = 'wide', children }: PageProps) {
  usePageTitle(title);
  return (
    <main className={styles['page']} data-width={width}>
      <header className={styles['header']}>
        <div className={styles['heading']}>
          <h1 tabIndex={-1}>{title}</h1>
          {description !== undefined && <p>{description}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
