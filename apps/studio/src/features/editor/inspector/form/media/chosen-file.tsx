import { Button, Group, Skeleton, Text } from '@mantine/core';
import { IconReplace, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useProblemText } from '../../../../../ui/use-problem-text.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { useFileFacts } from './use-file-facts.ts';
import styles from './media-field.module.css';
import { uploadQuery } from './media-queries.ts';
import { MediaPreview } from './media-preview.tsx';

interface ChosenFileProps {
  mediaId: string;
  onReplace: () => void;
  onRemove: () => void;
}

/** The file that is sent: how it looks, what it is called, how large it is. */
export function ChosenFile({ mediaId, onReplace, onRemove }: ChosenFileProps) {
  const t = useTexts(mediaTexts);
  const problemText = useProblemText();
  const facts = useFileFacts();
  const { data: file, error } = useQuery(uploadQuery(mediaId));
  return (
    <div className={styles['chosen']}>
      {file ? (
        <>
          <MediaPreview kind={file.kind} url={file.url} name={file.name} />
          <div className={styles['facts']}>
            <Text size="sm" fw={500} truncate title={file.name}>
              {file.name}
            </Text>
            <Text size="xs" c="var(--mute)">
              {facts(file)}
            </Text>
          </div>
        </>
      ) : error ? (
        <Text size="xs" c="var(--bad)" role="alert">
          {'code' in error && error.code === 'not-found' ? t('fileGone') : problemText(error)}
        </Text>
      ) : (
        <Skeleton h={140} radius="md" />
      )}
      <Group gap="xs">
        <Button variant="default" size="xs" leftSection={<IconReplace size={14} stroke={1.6} aria-hidden />} onClick={onReplace}>
          {t('replace')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" leftSection={<IconTrash size={14} stroke={1.6} aria-hidden />} onClick={onRemove}>
          {t('remove')}
        </Button>
      </Group>
    </div>
  );
}
