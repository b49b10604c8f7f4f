import { type ReactNode, useId } from 'react';
import styles from './publish.module.css';

interface PartProps {
  title: string;
  /** The outcome in a few words, beside the title. */
  outcome?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

/** One question answered before publishing: a heading, the answer in short, and what it is made of. */
export function Part({ title, outcome, action, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <header className={styles['partHead']}>
        <h3 id={id}>{title}</h3>
        <span className={styles['outcome']}>{outcome}</span>
        {action}
      </header>
      {children}
    </section>
  );
}
