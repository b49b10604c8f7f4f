import type { ReactNode } from 'react';
import css from './card.module.css';

interface PaperProps {
  /** What stands on it while there are no words. */
  empty: string;
  children: ReactNode;
}

/** A note on paper: for the people who draw the flow. */
export function Paper({ empty, children }: PaperProps): ReactNode {
  return <div className={css.paper}>{children || <span className={css.missing}>{empty}</span>}</div>;
}
