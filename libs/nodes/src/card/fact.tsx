import type { ReactNode } from 'react';
import css from './card.module.css';

/** A fact the customer does not read, in small quiet words. */
export function Fact({ children }: { children: ReactNode }): ReactNode {
  return <div className={css.line}>{children}</div>;
}
