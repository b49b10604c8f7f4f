import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { MediaRecord, StoredKind } from '@filo/api';
import type { MediaKind } from '@filo/core';
import { useState } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { Dialog } from '../../../../../ui/dialog.tsx';
import { SearchField } from '../../../../../ui/search-field.tsx';
import { fittingKind } from '../../../parts/media/refusal.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import styles from './media-picker.module.css';
import { UploadArea } from './upload-area.tsx';
import { UploadGrid } from './upload-grid.tsx';
import { useIncomingFiles } from './use-incoming-files.ts';
import { useUpload } from './use-upload.ts';

interface MediaPickerProps {
  kind: MediaKind;
  /** The file that is sent by now. */
  chosen: string | undefined;
  onChoose: (file: MediaRecord) => void;
  onAddress: () => void;
  onClose: () => void;
}

const filters = ['all', 'image', 'video', 'audio', 'file'] as const;

/** Asks for a file: a new one, or one that was uploaded before. What fits the bubble is shown alone. */
export function MediaPicker({ kind, chosen, onChoose, onAddress, onClose }: MediaPickerProps) {
  const t = useTexts(mediaTexts);
  const [q, setQ] = useState('');
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const needed = fittingKind(kind);
  const shown: StoredKind | undefined = needed !== 'file' ? needed : filter === 'all' ? undefined : filter;
  const upload = useUpload(kind, onChoose);
  const { over, handlers } = useIncomingFiles(upload.start);
  const phone = useMediaQuery('(max-width: 640px)');
  return (
    <Dialog opened title={t(`choose-${kind}`)} onClose={onClose} size={720} fullScreen={phone}>
      <Stack gap="md" {...handlers}>
        <UploadArea kind={kind} upload={upload} over={over} />
        <section className={styles['earlier']} aria-label={t('earlier')}>
          <Group gap="xs">
            <div className={styles['search']}>
              <SearchField value={q} onChange={setQ} label={t('searchUploads')} />
            </div>
            {needed === 'file' && (
              <SegmentedControl
                aria-label={t('kindFilter')}
                size="xs"
                value={filter}
                onChange={setFilter}
                data={filters.map((one) => ({ value: one, label: t(`kind-${one}`) }))}
              />
            )}
          </Group>
          <UploadGrid kind={shown} q={q} chosen={chosen} onChoose={onChoose} />
        </section>
        <Group>
          <Button variant="subtle" color="gray" size="xs" ml={-14} onClick={onAddress}>
            {t('useAddress')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
