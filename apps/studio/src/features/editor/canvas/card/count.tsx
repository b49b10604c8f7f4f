import { useFormat } from '../../../../i18n/use-format.ts';
import styles from './card.module.css';

/** How many came by, or which share of all who did. */
export function Count({ taken, of = 0 }: { taken: number; of?: number }) {
  const format = useFormat();
  return (
    <span className={styles['count']} title={of > 0 ? format.number(taken) : undefined}>
      {of > 0 ? format.percent(taken / of) : format.number(taken)}
    </span>
  );
}
