import type { ReactNode } from 'react';
import css from './card.module.css';

/** The name of what a node leads to. */
export function Target({ name }: { name: string }): ReactNode {
  return <span className={css.strong}>{name}</span>;
}
