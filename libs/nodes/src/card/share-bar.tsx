import type { ReactNode } from 'react';
import css from './card.module.css';

/** Shares of a whole side by side. The same stands below in words, so screen readers pass it by. */
export function ShareBar({ weights }: { weights: readonly number[] }): ReactNode {
  return (
    <div className={css.shares} aria-hidden>
      {weights.map((weight, index) => weight > 0 && <span key={index} className={css.share} style={{ flexGrow: weight }} />)}
    </div>
  );
}
