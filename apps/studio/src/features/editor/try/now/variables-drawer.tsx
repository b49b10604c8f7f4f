import { Text } from '@mantine/core';
import { useTexts } from '../../../../i18n/i18n.ts';
import { type ValueRow, valueRows } from '../model/value-rows.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './now.module.css';
import { ValueField } from './value-field.tsx';

/** All that the conversation remembers now. What the last line changed is marked; a value typed here is set by hand. */
export function VariablesDrawer() {
  const t = useTexts(tryTexts);
  const { flow, now, then } = useTrial();
  if (!flow) return null;
  const rows = valueRows(flow, now, then);
  const isContact = ({ path }: ValueRow): boolean => path.startsWith('contact.');
  const vars = rows.filter((row) => !isContact(row));
  return (
    <section aria-label={t('variables')}>
      <h3 className={styles['group']}>{t('variables')}</h3>
      {vars.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noVariables')}
        </Text>
      )}
      <ul className={styles['values']}>
        {vars.map((row) => (
          <ValueField key={row.path} row={row} />
        ))}
      </ul>
      <h3 className={styles['group']}>{t('contact')}</h3>
      <ul className={styles['values']}>
        {rows.filter(isContact).map((row) => (
          <ValueField key={row.path} row={row} />
        ))}
      </ul>
    </section>
  );
}
