import { Button, Group, Stack } from '@mantine/core';
import { changePassword } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useMe } from '../../api/session.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Section } from '../../ui/section.tsx';
import { useFields } from '../../ui/use-fields.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { passwordProblem } from './password-problem.ts';
import { accountTexts } from './texts/index.ts';

/** Changes one's own password. */
export function PasswordSection() {
  const t = useTexts(accountTexts);
  const me = useMe();
  const toast = useToast();
  const form = useFields({ current: '', password: '' }, (values) => {
    const problem = passwordProblem(t, values.password, [me.name, me.email]);
    return {
      ...(values.current === '' && { current: t('passwordMissing') }),
      ...(problem !== undefined && { password: problem }),
    };
  });
  const change = useMutation({
    mutationFn: (body: { current: string; password: string }) => api.call(changePassword, { body }),
    onSuccess: () => {
      form.reset();
      toast.say(t('passwordChanged'));
    },
  });
  const isCurrentWrong = change.error instanceof ProblemError && change.error.code === 'wrong-credentials';
  return (
    <Section id="password" title={t('passwordTitle')} description={t('passwordText')}>
      <form noValidate onSubmit={form.submit((values) => change.mutate(values))}>
        {/* Tells password managers whose password this is. */}
        <input type="email" name="username" autoComplete="username" value={me.email} readOnly hidden />
        <Stack gap="md" maw={380}>
          <PasswordField label={t('currentPassword')} autoComplete="current-password" {...form.field('current')} />
          <NewPasswordField label={t('newPassword')} personal={[me.name, me.email]} {...form.field('password')} />
          <ProblemText error={change.error}>{isCurrentWrong && t('currentWrong')}</ProblemText>
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              {t('changePassword')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
