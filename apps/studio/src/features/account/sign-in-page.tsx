import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useFields } from '../../ui/use-fields.ts';
import { AccountFrame } from './account-frame.tsx';
import { enter } from './enter.ts';
import { safeTarget } from './safe-target.ts';
import { accountTexts } from './texts/index.ts';

/** Asks who is there and leads back to where they wanted to go. */
export function SignInPage() {
  const t = useTexts(accountTexts);
  const router = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  const form = useFields({ email: '', password: '' }, (values) => ({
    ...(values.email.trim() === '' && { email: t('emailWrong') }),
    ...(values.password === '' && { password: t('passwordMissing') }),
  }));
  const signIn = useMutation({
    mutationFn: enter,
    onSuccess: () => router.history.replace(safeTarget(to, location.origin)),
  });
  return (
    <AccountFrame title={t('signIn')} description={to === undefined ? t('signInText') : t('signInBack')}>
      <form noValidate onSubmit={form.submit(({ email, password }) => signIn.mutate({ email: email.trim(), password }))}>
        <Stack gap="lg">
          <TextInput label={t('email')} type="email" autoComplete="username" autoFocus {...form.field('email')} />
          <PasswordField label={t('password')} autoComplete="current-password" {...form.field('password')} />
          <ProblemText error={signIn.error} />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('signIn')}
          </Button>
        </Stack>
      </form>
    </AccountFrame>
  );
}
