import { Button, Text } from '@mantine/core';
import type { MediaRecord } from '@filo/api';
import type { MediaKind } from '@filo/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TemplateInput } from '../template/template-input.tsx';
import { ChosenFile } from './chosen-file.tsx';
import styles from './media-field.module.css';
import { MediaPicker } from './media-picker.tsx';
import { MediaPreview } from './media-preview.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { useIncomingFiles } from './use-incoming-files.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useUpload } from './use-upload.ts';

interface MediaFieldProps {
  kind: MediaKind;
  mediaId: string | undefined;
  /** An address, where there is no stored file; it may hold variables. */
  url: string;
  /** Where the address stands in the config. */
  path: string;
  onFile: (file: MediaRecord) => void;
  onUrl: (url: string) => void;
}

/** Where a picture, a recording or a file comes from: the team's uploads, or an address. Files can be dropped and pasted here. */
export function MediaField({ kind, mediaId, url, path, onFile, onUrl }: MediaFieldProps) {
  const t = useTexts(mediaTexts);
  const [choosing, setChoosing] = useState(false);
  const [byAddress, setByAddress] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  /** What had the keyboard goes away: it moves to what stands there instead. */
  const focusOn = (what: 'button' | 'textarea'): void => {
    requestAnimationFrame(() => field.current?.querySelector(what)?.focus());
  };
  const close = (): void => {
    setChoosing(false);
    focusOn('button');
  };
  const take = (file: MediaRecord): void => {
    if (choosing) close();
    setByAddress(false);
    onFile(file);
  };
  const takeAddress = (): void => {
    setChoosing(false);
    setByAddress(true);
    if (mediaId !== undefined) onUrl('');
    focusOn('textarea');
  };
  const upload = useUpload(kind, take);
  useKeptFocus(field, upload.running ? 'running' : (mediaId ?? 'none'));
  const { over, handlers } = useIncomingFiles(upload.start);
  const open = (): void => setChoosing(true);
  return (
    <>
      <div ref={field} className={styles['field']} role="group" aria-label={t(`source-${kind}`)} data-over={over} {...handlers}>
        {upload.running ? (
          <div className={styles['running']}>
            <UploadProgress running={upload.running} onCancel={upload.cancel} />
          </div>
        ) : mediaId !== undefined ? (
          <ChosenFile
            mediaId={mediaId}
            onReplace={open}
            onRemove={() => {
              onUrl('');
              focusOn('button');
            }}
          />
        ) : (
          <FieldFrame meta={{}} path={path}>
            {byAddress || url !== '' ? (
              <>
                {kind === 'image' && /^https?:/.test(url) && !url.includes('{{') && <MediaPreview kind="image" url={url} name="" />}
                <TemplateInput
                  ariaLabel={t('address')}
                  labelled
                  placeholder="https://"
                  value={url}
                  onChange={(next) => {
                    setByAddress(true);
                    onUrl(next);
                  }}
                />
                <Button variant="subtle" color="gray" size="xs" onClick={open}>
                  {t('chooseInstead')}
                </Button>
              </>
            ) : (
              <div className={styles['empty']}>
                <Button variant="default" size="xs" leftSection={<IconPhotoPlus size={14} stroke={1.6} aria-hidden />} onClick={open}>
                  {t('chooseFile')}
                </Button>
                <Text size="xs" c="var(--mute)">
                  {t('orDrop')}
                </Text>
                <Button variant="subtle" color="gray" size="xs" onClick={takeAddress}>
                  {t('useAddress')}
                </Button>
              </div>
            )}
          </FieldFrame>
        )}
        {upload.problem !== null && (
          <Text size="xs" c="var(--bad)" mt={4} role="alert">
            {upload.problem}
          </Text>
        )}
      </div>
      {choosing && <MediaPicker kind={kind} chosen={mediaId} onChoose={take} onAddress={takeAddress} onClose={close} />}
    </>
  );
}
