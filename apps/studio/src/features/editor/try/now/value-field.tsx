import { Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { withValue } from '../model/change-tried.ts';
import { fieldText, typedValue } from '../model/typed-value.ts';
import type { ValueRow } from '../model/value-rows.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import styles from './now.module.css';

const contactNames = ['name', 'email', 'phone', 'language', 'tags'] as const;

/** One value and its field. Enter or leaving the field sets it, Escape does not. */
export function ValueField({ row }: { row: ValueRow }) {
  const t = useTexts(tryTexts);
  const { go } = useTrial();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = fieldText(row);
  const text = typed ?? shown;
  const value = typedValue(text, row.type);
  const keep = (next: string): void => {
    const read = typedValue(next, row.type);
    if (next !== shown && read !== undefined) go((now) => withValue(now, row.path, read));
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') keep(text);
    if (event.key !== 'Escape' || typed === null) return;
    event.preventDefault();
    setTyped(null);
  };
  const contactName = contactNames.find((one) => `contact.${one}` === row.path);
  return (
    <li className={styles['value']} data-changed={row.was !== undefined || undefined}>
      <label htmlFor={id}>{contactName ? t(`contact-${contactName}`) : row.name}</label>
      {row.type === 'boolean' ? (
        <Select
          id={id}
          size="xs"
          clearable
          value={row.value === true ? 'true' : row.value === false ? 'false' : null}
          onChange={(next) => keep(next ?? '')}
          data={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
        />
      ) : (
        <TextInput
          id={id}
          size="xs"
          value={text}
          placeholder={t('empty')}
          error={value === undefined && t(row.type === 'number' ? 'notNumber' : 'notJson')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => typed !== null && keep(typed)}
          onKeyDown={onKeyDown}
        />
      )}
      {row.was !== undefined && (
        <span className={styles['was']}>{t('was', { value: fieldText({ value: row.was, type: row.type }) || t('empty') })}</span>
      )}
    </li>
  );
}
