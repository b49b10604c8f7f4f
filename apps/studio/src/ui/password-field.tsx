import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../i18n/i18n.ts';
import { uiTexts } from './texts/index.ts';

/** A password with a button that shows it, reachable by keyboard and named for screen readers. */
export function PasswordField(props: PasswordInputProps) {
  const t = useTexts(uiTexts);
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': visible ? t('hidePassword') : t('showPassword') }}
    />
  );
}
