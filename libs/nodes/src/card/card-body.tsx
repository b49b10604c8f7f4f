import type { ReactNode } from 'react';
import css from './card.module.css';

/** What stands on a card between its title and its exits, one part below the other. */
export function CardBody({ children }: { children: ReactNode }): ReactNode {
  return <div className={css.body}>{children}</div>;
}
