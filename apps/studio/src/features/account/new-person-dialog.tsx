import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { addUser, email } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useFields } from '../../ui/use-fields.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { passwordProblem } from './password-problem.ts';
import { accountTexts } from './texts/index.ts';

/** Adds somebody who may sign in as an agent. */
export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(accountTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const form = useFields({ name: '', email: '', password: '' }, (values) => {
    const problem = passwordProblem(t, values.password, [values.name, values.email]);
    return {
      ...(values.name.trim() === '' && { name: t('personNameMissing') }),
      ...(!email.safeParse(values.email).success && { email: t('emailWrong') }),
      ...(problem !== undefined && { password: problem }),
    };
  });
  const add = useMutation({
    mutationFn: (body: { name: string; email: string; password: string }) => api.call(addUser, { body }),
    onSuccess: async ({ name }) => {
      onClose();
      toast.say(t('personAdded', { name }));
      await queryClient.invalidateQueries({ queryKey: ['users'] });
    },
  });
  const isTaken = add.error instanceof ProblemError && add.error.code === 'already-exists';
  return (
    <Dialog opened title={t('addPerson')} onClose={onClose} size="sm">
      <form noValidate autoComplete="off" onSubmit={form.submit((values) => add.mutate(values))}>
        <Stack gap="md">
          <Text c="dimmed">{t('addPersonText')}</Text>
          <TextInput label={t('name')} data-autofocus autoComplete="off" {...form.field('name')} />
          <TextInput label={t('email')} type="email" autoComplete="off" {...form.field('email')} />
          <NewPasswordField label={t('firstPassword')} personal={[form.values.name, form.values.email]} {...form.field('password')} />
          <ProblemText error={add.error}>{isTaken && t('emailTaken')}</ProblemText>
          <Group justify="flex-end">
            <Button type="submit" loading={add.isPending}>
              {t('addPerson')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
