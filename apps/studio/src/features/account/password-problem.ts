import type { Say } from '../../i18n/i18n.ts';
import { passwordStrength } from './password-strength.ts';

/** Why a new password cannot be taken, in words; undefined when it can. */
export function passwordProblem(
  t: Say<'passwordMissing' | 'strengthShort' | 'strengthEasy'>,
  password: string,
  personal: readonly string[],
): string | undefined {
  const strength = passwordStrength(password, personal);
  if (strength.level === 'none') return t('passwordMissing');
  if (strength.level === 'short') return t('strengthShort', { count: strength.missing });
  return strength.level === 'easy' ? t('strengthEasy') : undefined;
}
