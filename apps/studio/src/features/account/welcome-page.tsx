import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { email, makeOwner } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useFields } from '../../ui/use-fields.ts';
import { AccountFrame } from './account-frame.tsx';
import { enter } from './enter.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { passwordProblem } from './password-problem.ts';
import { accountTexts } from './texts/index.ts';

/** The first screen of a fresh installation: makes the owner account and goes straight in. */
export function WelcomePage() {
  const t = useTexts(accountTexts);
  const navigate = useNavigate();
  const form = useFields({ name: '', email: '', password: '' }, (values) => {
    const problem = passwordProblem(t, values.password, [values.name, values.email]);
    return {
      ...(values.name.trim() === '' && { name: t('nameMissing') }),
      ...(!email.safeParse(values.email).success && { email: t('emailWrong') }),
      ...(problem !== undefined && { password: problem }),
    };
  });
  const begin = useMutation({
    mutationFn: async (account: { name: string; email: string; password: string }) => {
      await api.call(makeOwner, { body: account });
      await enter({ email: account.email, password: account.password });
    },
    onSuccess: () => navigate({ to: '/flows' }),
  });
  const isTaken = begin.error instanceof ProblemError && begin.error.code === 'owner-exists';
  return (
    <AccountFrame title={t('welcomeTitle')} description={t('welcomeText')}>
      <form noValidate onSubmit={form.submit((values) => begin.mutate(values))}>
        <Stack gap="lg">
          <TextInput label={t('name')} autoComplete="name" autoFocus {...form.field('name')} />
          <TextInput label={t('email')} type="email" autoComplete="username" {...form.field('email')} />
          <NewPasswordField label={t('password')} personal={[form.values.name, form.values.email]} {...form.field('password')} />
          <ProblemText error={begin.error} />
          {isTaken && (
            <Anchor component={Link} to="/sign-in">
              {t('signIn')}
            </Anchor>
          )}
          <Button type="submit" size="md" loading={begin.isPending}>
            {t('begin')}
          </Button>
        </Stack>
      </form>
    </AccountFrame>
  );
}
