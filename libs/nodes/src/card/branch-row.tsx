import type { ReactNode } from 'react';
import css from './card.module.css';

/** A way out and what leads to it. */
export function BranchRow({ name, words }: { name: string; words: string }): ReactNode {
  return (
    <div className={css.branch}>
      <span>{name}</span>
      <span className={css.words}>{words}</span>
    </div>
  );
}
