import { TagsInput } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import type { FieldProps } from './field-props.ts';

/** Several texts: Enter, a comma or a space ends one. */
export function ListField({ setting, value, onChange, words }: FieldProps) {
  const t = useTexts(channelsTexts);
  const items = Array.isArray(value) ? value.map(String) : [];
  return (
    <TagsInput
      {...words}
      name={setting.name}
      placeholder={items.length === 0 ? (setting.isAddress ? 'https://example.com' : t('addOne')) : undefined}
      splitChars={[',', ' ', '\n']}
      acceptValueOnBlur
      maxTags={100}
      value={items}
      onChange={onChange}
    />
  );
}
