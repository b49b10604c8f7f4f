import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { useSizeWords } from '../../../parts/media/use-size-words.ts';
import type { Uploading } from './use-upload.ts';

/** An upload under way: how much of it has left, and a way to call it off. */
export function UploadProgress({ running, onCancel }: { running: NonNullable<Uploading['running']>; onCancel: () => void }) {
  const t = useTexts(mediaTexts);
  const sizeWords = useSizeWords();
  const { name, size, sent } = running;
  const words = t('uploading', { name });
  return (
    <Stack gap={6} w="100%">
      <Text size="xs" role="status" truncate>
        {words}
      </Text>
      <Progress.Root size="sm">
        <Progress.Section value={(sent / size) * 100} aria-label={words} color="var(--thread)" />
      </Progress.Root>
      <Group justify="space-between">
        <Text size="xs" c="var(--mute)">
          {t('sentOf', { sent: sizeWords(sent), size: sizeWords(size) })}
        </Text>
        <Button variant="subtle" color="gray" size="xs" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
