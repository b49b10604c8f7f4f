import { useFormat } from '../../../../i18n/use-format.ts';
import styles from './card.module.css';

/** How many came by, or which share of all who did. */
export function Count({ taken, of = 0 }: { taken: number; of?: number }) {
  const { number, percent } = useFormat();
  return (
    <span className={styles['count']} title={of > 0 ? number(taken) : undefined}>
      {of > 0 ? percent(taken / of) : number(taken)}
    </span>
  );
}
