import { NumberInput } from '@mantine/core';
import type { FieldProps } from './field-props.ts';

/** A number within the bounds of its setting. */
export function NumberField({ setting, value, onChange, words }: FieldProps) {
  return (
    <NumberInput
      {...words}
      name={setting.name}
      styles={{ wrapper: { maxWidth: 220 } }}
      clampBehavior="none"
      allowDecimal={false}
      {...(setting.least !== null && { min: setting.least })}
      {...(setting.most !== null && { max: setting.most })}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(next === '' ? undefined : Number(next))}
    />
  );
}
