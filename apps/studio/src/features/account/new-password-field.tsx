import type { PasswordInputProps } from '@mantine/core';
import { useTexts } from '../../i18n/i18n.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import styles from './new-password-field.module.css';
import { passwordStrength } from './password-strength.ts';
import { accountTexts } from './texts/index.ts';

type NewPasswordFieldProps = PasswordInputProps & {
  value: string;
  /** Name and email of the account, which a good password does not contain. */
  personal: readonly string[];
};

const filled = { none: 0, short: 1, easy: 1, fine: 2, strong: 3 } as const;

/** A password that is being chosen: the rule in a sentence, and how it stands in words. */
export function NewPasswordField({ personal, ...field }: NewPasswordFieldProps) {
  const t = useTexts(accountTexts);
  const strength = passwordStrength(field.value, personal);
  return (
    <div>
      <PasswordField
        autoComplete="new-password"
        description={t('passwordRule')}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        {...field}
      />
      <div className={styles['strength']} data-level={strength.level}>
        <span className={styles['bars']} aria-hidden>
          {[1, 2, 3].map((bar) => (
            <span key={bar} data-on={bar <= filled[strength.level] || undefined} />
          ))}
        </span>
        <span role="status">
          {strength.level === 'short' && t('strengthShort', { count: strength.missing })}
          {strength.level !== 'short' && strength.level !== 'none' && t(words[strength.level])}
        </span>
      </div>
    </div>
  );
}

const words = { easy: 'strengthEasy', fine: 'strengthFine', strong: 'strengthStrong' } as const;
