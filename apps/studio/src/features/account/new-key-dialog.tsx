import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { makeApiKey, type Scope, scopes } from '@filo/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { accountTexts } from './texts/index.ts';

/** Makes an API key and shows it, once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(accountTexts);
  const queryClient = useQueryClient();
  const make = useMutation({
    mutationFn: (body: { name: string; scopes: Scope[] }) => api.call(makeApiKey, { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['api-keys'] }),
  });
  if (make.data)
    return (
      <Dialog opened title={t('keyMade')} onClose={onClose} closeOnClickOutside={false}>
        <Stack gap="md">
          <Text>{t('keyOnce')}</Text>
          <CopyField value={make.data.key} label={t('keyValue', { name: make.data.name })} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('done')}</Button>
          </Group>
        </Stack>
      </Dialog>
    );
  return (
    <Dialog opened title={t('makeKey')} onClose={onClose}>
      <KeyForm onSend={make.mutate} sending={make.isPending} error={make.error} />
    </Dialog>
  );
}

interface KeyFormProps {
  onSend: (key: { name: string; scopes: Scope[] }) => void;
  sending: boolean;
  error: unknown;
}

function KeyForm({ onSend, sending, error }: KeyFormProps) {
  const t = useTexts(accountTexts);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && chosen.length > 0) onSend({ name: name.trim(), scopes: scopes.filter((scope) => chosen.includes(scope)) });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('keyName')}
          description={t('keyNameHelp')}
          data-autofocus
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && t('keyNameMissing')}
        />
        <Checkbox.Group
          label={t('keyScopes')}
          value={chosen}
          onChange={setChosen}
          error={tried && chosen.length === 0 && t('scopesMissing')}
        >
          <Stack gap={10} my={6}>
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`scope_${scope}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <ProblemText error={error} />
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {t('makeKey')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
