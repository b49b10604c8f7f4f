import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { PasswordField } from '../../../ui/password-field.tsx';
import { channelsTexts } from '../texts/index.ts';
import { maskedSecret } from './check-setting.ts';
import type { FieldProps } from './field-props.ts';

/** A secret: once set it is never shown again, only replaced. */
export function SecretField({ setting, value, onChange, words }: FieldProps) {
  const t = useTexts(channelsTexts);
  const [replacing, setReplacing] = useState(false);
  if (value === maskedSecret && !replacing)
    return (
      <TextInput
        {...words}
        name={setting.name}
        value={maskedSecret}
        readOnly
        rightSectionWidth={90}
        rightSection={
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-label={t('replaceOf', { setting: words.label })}
            onClick={() => {
              setReplacing(true);
              onChange('');
            }}
          >
            {t('replace')}
          </Button>
        }
      />
    );
  return (
    <PasswordField
      {...words}
      name={setting.name}
      autoComplete="off"
      spellCheck={false}
      value={typeof value === 'string' ? value : ''}
      // Left empty again, the secret stays as it was.
      onBlur={() => {
        if (replacing && value === '') {
          setReplacing(false);
          onChange(maskedSecret);
        }
      }}
      autoFocus={replacing}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
