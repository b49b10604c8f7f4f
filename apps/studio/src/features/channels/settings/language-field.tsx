import { Select } from '@mantine/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import type { FieldProps } from './field-props.ts';

/** Languages to choose from; one that was set by another way stays in the list. */
const offered = ['en', 'it', 'de', 'es', 'fr', 'nl', 'pl', 'pt', 'ro', 'uk'];

/** A language, or the visitor's own. */
export function LanguageField({ setting, value, onChange, words }: FieldProps) {
  const t = useTexts(channelsTexts);
  const { language } = useLanguage();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const chosen = typeof value === 'string' ? value : 'auto';
  const tags = [...new Set([...offered, chosen])].filter((tag) => tag !== 'auto');
  return (
    <Select
      {...words}
      description={undefined}
      name={setting.name}
      maw={320}
      allowDeselect={false}
      data={[{ value: 'auto', label: t('visitorLanguage') }, ...tags.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))]}
      value={chosen}
      onChange={(next) => onChange(next ?? 'auto')}
    />
  );
}
