import { TextInput } from '@mantine/core';
import type { FieldProps } from './field-props.ts';

/** A line of text: an address, a name. */
export function TextField({ setting, value, onChange, words }: FieldProps) {
  return (
    <TextInput
      {...words}
      name={setting.name}
      type={setting.isAddress ? 'url' : 'text'}
      autoComplete="off"
      spellCheck={false}
      placeholder={setting.isAddress ? 'https://' : undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
