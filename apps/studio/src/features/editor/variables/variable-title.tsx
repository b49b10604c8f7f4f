import { variableTypeNames } from '@filo/core';
import { IconUserShield } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useEditor } from '../store/editor-context.ts';
import { variablesTexts } from './texts/index.ts';
import styles from './variables-panel.module.css';

/** A variable in the list: its name, its type, and whether it is personal. */
export function VariableTitle({ name }: { name: string }) {
  const t = useTexts(variablesTexts);
  const { language } = useLanguage();
  const variable = useEditor(({ document }) => document.variables.find(({ key }) => key === name));
  return (
    <span className={styles['title']}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['type']}>{variableTypeNames[variable?.type ?? 'any'][language]}</span>
      {variable?.personal && <IconUserShield size={15} stroke={1.6} aria-label={t('personal')} />}
    </span>
  );
}
