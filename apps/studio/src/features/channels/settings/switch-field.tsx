import { Switch } from '@mantine/core';
import type { FieldProps } from './field-props.ts';

/** On or off. */
export function SwitchField({ setting, value, onChange, words: { label, description, error } }: FieldProps) {
  return (
    <Switch
      label={label}
      description={description}
      error={error}
      name={setting.name}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
