import { Button, Text } from '@mantine/core';
import { uploadLimit } from '@filo/api';
import type { MediaKind } from '@filo/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { FileChooser } from '../../../../../ui/file-chooser.tsx';
import { acceptFor, fittingKind } from '../../../parts/media/refusal.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { useSizeWords } from '../../../parts/media/use-size-words.ts';
import { ChannelWords } from './channel-words.tsx';
import styles from './media-picker.module.css';
import { UploadProgress } from './upload-progress.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { Uploading } from './use-upload.ts';

/** Where a new file is dropped or browsed for: what is taken, how far it is, why one was refused. */
export function UploadArea({ kind, upload, over }: { kind: MediaKind; upload: Uploading; over: boolean }) {
  const t = useTexts(mediaTexts);
  const sizeWords = useSizeWords();
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area, upload.running ? 'running' : 'asking');
  return (
    <div ref={area} className={styles['area']} data-over={over}>
      {upload.running ? (
        <UploadProgress running={upload.running} onCancel={upload.cancel} />
      ) : (
        <>
          <div className={styles['ask']}>
            <IconUpload size={18} stroke={1.6} aria-hidden />
            <span>{t('dropHere')}</span>
            <FileChooser accept={acceptFor(kind)} onChange={(file) => file && upload.start([file])}>
              {(props) => (
                <Button {...props} size="xs" data-autofocus>
                  {t('browse')}
                </Button>
              )}
            </FileChooser>
          </div>
          <Text size="xs" c="var(--mute)">
            {t(`takes-${fittingKind(kind)}`, { size: sizeWords(uploadLimit) })}
          </Text>
          <ChannelWords kind={kind} />
        </>
      )}
      {upload.problem !== null && (
        <Text size="xs" c="var(--bad)" mt={6} role="alert">
          {upload.problem}
        </Text>
      )}
    </div>
  );
}
