import { Switch } from '@mantine/core';
import { useLanguage } from '../../../../../i18n/i18n.ts';
import { useFieldError } from '../errors-context.ts';
import type { FieldProps } from '../field-props.ts';
import { unwrap } from '../../../parts/config/unwrap.ts';

/** Yes or no. */
export function SwitchField({ schema, meta, path, value, onChange, ariaLabel }: FieldProps) {
  const { language } = useLanguage();
  const error = useFieldError(path);
  const shown = value ?? unwrap(schema).fallback;
  return (
    <Switch
      checked={shown === true}
      label={meta.label?.[language]}
      description={meta.hint?.[language]}
      aria-label={meta.label ? undefined : ariaLabel}
      error={error}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
