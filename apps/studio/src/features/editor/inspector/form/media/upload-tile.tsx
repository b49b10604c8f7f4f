import { Tooltip } from '@mantine/core';
import type { TeamMedia } from '@filo/api';
import { IconCheck, IconFile, IconPhoto, IconVideo, IconVolume } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useFormat } from '../../../../../i18n/use-format.ts';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import styles from './media-picker.module.css';
import { TileMenu } from './tile-menu.tsx';
import { TileName } from './tile-name.tsx';
import { useFileFacts } from './use-file-facts.ts';
import { useKeptFocus } from './use-kept-focus.ts';

const icons = { image: IconPhoto, video: IconVideo, audio: IconVolume, file: IconFile };

/** Largest picture that is fetched just to be seen small, in bytes. */
const thumbnailBytes = 3 * 1024 * 1024;

interface UploadTileProps {
  file: TeamMedia;
  /** It is what the bubble sends by now. */
  chosen: boolean;
  /** The Tab key stops here. */
  stop: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

/** An earlier upload: seen small, chosen by a click; its menu names it anew or deletes it. */
export function UploadTile({ file, chosen, stop, onFocus, onChoose }: UploadTileProps) {
  const t = useTexts(mediaTexts);
  const format = useFormat();
  const facts = useFileFacts();
  const [renaming, setRenaming] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  useKeptFocus(place, renaming ? 'renaming' : 'named');
  const factsId = useId();
  const Icon = icons[file.kind];
  const { uploadedBy, uploadedAt, uses } = file;
  const ago = format.ago(uploadedAt);
  const origin = uploadedBy ? t('uploadedBy', { name: uploadedBy.name, ago }) : t('uploadedAgo', { ago });
  const use = uses.count === 0 ? t('unused') : t('usedIn', { count: uses.count });
  return (
    <li ref={place} className={styles['tile']} data-chosen={chosen}>
      <Tooltip label={`${file.name} — ${origin}`} multiline maw={260}>
        <button
          type="button"
          data-tile
          className={styles['choose']}
          tabIndex={stop ? 0 : -1}
          aria-label={file.name}
          aria-describedby={factsId}
          aria-current={chosen}
          onFocus={onFocus}
          onClick={onChoose}
        >
          <span className={styles['thumbnail']}>
            {file.kind === 'image' && file.size <= thumbnailBytes ? (
              <img src={file.url} alt="" loading="lazy" decoding="async" />
            ) : (
              <Icon size={28} stroke={1.4} aria-hidden />
            )}
            {chosen && <IconCheck className={styles['check']} size={18} stroke={2} aria-hidden />}
          </span>
        </button>
      </Tooltip>
      <div className={styles['caption']}>
        {renaming ? <TileName file={file} onDone={() => setRenaming(false)} /> : <span className={styles['name']}>{file.name}</span>}
        <small id={factsId}>
          {facts(file)}
          <br />
          {use}
        </small>
      </div>
      <TileMenu file={file} stop={stop} onRename={() => setRenaming(true)} />
    </li>
  );
}
