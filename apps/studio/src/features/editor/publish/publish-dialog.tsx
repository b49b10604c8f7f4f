import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { useEditor } from '../store/editor-context.ts';
import { Mistakes } from './mistakes.tsx';
import { OfferChannel } from './offer-channel.tsx';
import { Review } from './review.tsx';
import { publishTexts } from './texts/index.ts';
import type { PublishedVersion } from './use-publish.ts';
import { useSnapshot } from './use-snapshot.ts';

interface PublishDialogProps {
  /** Gets the draft onto the server first. */
  beforePublish: () => Promise<void>;
  onClose: () => void;
}

/** Shows what publishing changes and whom it meets, and publishes. */
export function PublishDialog({ beforePublish, onClose }: PublishDialogProps) {
  const t = useTexts(publishTexts);
  const words = useProblemText();
  const name = useEditor(({ document }) => document.name);
  const { state, retake } = useSnapshot(beforePublish);
  const [published, setPublished] = useState<PublishedVersion | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const errors = state.at === 'ready' && state.snapshot.issues.some(({ severity }) => severity === 'error');

  const body = () => {
    if (published) return <OfferChannel onClose={onClose} />;
    if (state.at === 'saving') return <ListSkeleton rows={3} height={48} />;
    if (state.at === 'not-saved')
      return (
        <>
          <Text role="alert">{state.reason ? words(state.reason) : t('notSaved')}</Text>
          <Group justify="flex-end" mt="lg">
            <Button onClick={() => void retake(false)}>{t('tryAgain')}</Button>
          </Group>
        </>
      );
    if (errors) return <Mistakes snapshot={state.snapshot} onClose={onClose} />;
    return (
      <>
        {overtaken && (
          <Text role="status" mb="md" c="var(--warn)">
            {t('overtaken')}
          </Text>
        )}
        <Review
          snapshot={state.snapshot}
          onClose={onClose}
          onPublished={setPublished}
          onOvertaken={() => {
            setOvertaken(true);
            void retake(true);
          }}
        />
      </>
    );
  };
  return (
    <Dialog
      opened
      size={720}
      title={published ? t('publishedTitle', { version: published.version }) : t('title', { name })}
      onClose={onClose}
    >
      {body()}
    </Dialog>
  );
}
