import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  /** Its anchor in the address. */
  id: string;
  title: string;
  /** What one does here, in a sentence. */
  description?: ReactNode;
  children: ReactNode;
}

/** One card of a screen with settings: a heading, a sentence, its fields. */
export function Section({ id, title, description, children }: SectionProps) {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {description !== undefined && <p className={styles['description']}>{description}</p>}
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
