import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../i18n/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useFields } from '../../ui/use-fields.ts';
import { flowsTexts } from './texts/index.ts';

interface RenameDialogProps {
  name: string;
  onRename: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for another name of a flow. */
export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const t = useTexts(flowsTexts);
  const form = useFields({ name }, (values) => (values.name.trim() === '' ? { name: t('nameMissing') } : {}));
  const rename = useMutation({ mutationFn: onRename, onSuccess: onClose });
  return (
    <Dialog opened title={t('renameTitle')} onClose={onClose} size="sm">
      <form noValidate onSubmit={form.submit((values) => rename.mutate(values.name.trim()))}>
        <Stack gap="md">
          <TextInput
            label={t('name')}
            maxLength={200}
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
            {...form.field('name')}
          />
          <ProblemText error={rename.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={rename.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
