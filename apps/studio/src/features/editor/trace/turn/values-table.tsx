import { type Json, plainText } from '@filo/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import type { TurnValues } from '../model/values-through.ts';
import { traceTexts } from '../texts/index.ts';
import styles from './turn.module.css';

/** The values a turn wrote, before and after, and the others as they stood. */
export function ValuesTable({ values: { changes, others } }: { values: TurnValues }) {
  const t = useTexts(traceTexts);
  const rest = Object.entries(others);
  if (changes.length === 0 && rest.length === 0) return null;
  const shown = (value: Json | undefined): string => (value === undefined ? t('unknown') : plainText(value) || t('empty'));
  const name = (path: string): string => path.replace(/^vars\./, '');
  return (
    <section>
      <h3>{t('values')}</h3>
      {changes.length > 0 && (
        <table className={styles['values']}>
          <thead>
            <tr>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{name(path)}</th>
                <td data-quiet>{shown(before)}</td>
                <td>{shown(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t('others', { count: rest.length })}</summary>
          <dl className={styles['others']}>
            {rest.map(([path, value]) => (
              <div key={path}>
                <dt>{name(path)}</dt>
                <dd>{shown(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
