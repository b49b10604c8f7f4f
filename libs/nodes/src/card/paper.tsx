import type { ReactNode } from 'react';
import css from './card.module.css';

/** A note on yellow paper: for the people who draw the flow. */
export function Paper({ text, empty }: { text: string; empty: string }): ReactNode {
  return <div className={css.paper}>{text.trim() === '' ? <span className={css.missing}>{empty}</span> : text}</div>;
}
