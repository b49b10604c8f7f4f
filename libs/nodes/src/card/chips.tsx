import type { ReactNode } from 'react';
import css from './card.module.css';
import type { Say } from './node-view.ts';
import { shortList } from './short-list.ts';

/** Short words set apart from each other: the first ones, and how many more there are. */
export function Chips({ words, most, say }: { words: readonly string[]; most: number; say: Say }): ReactNode {
  const { shown, more } = shortList(words, most, say);
  return (
    <div className={css.chips}>
      {shown.map((word, index) => (
        <span key={index} className={css.chip}>
          {word}
        </span>
      ))}
      {more !== undefined && <span className={css.line}>{more}</span>}
    </div>
  );
}
