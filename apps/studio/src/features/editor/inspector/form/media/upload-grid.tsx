import { Skeleton } from '@mantine/core';
import type { StoredKind, TeamMedia } from '@filo/api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { EmptyState } from '../../../../../ui/empty-state.tsx';
import { LoadMore } from '../../../../../ui/load-more.tsx';
import { ProblemText } from '../../../../../ui/problem-text.tsx';
import { mediaTexts } from '../../../parts/media/texts/index.ts';
import { useLeaving } from './leaving.ts';
import styles from './media-picker.module.css';
import { uploadsQuery } from './media-queries.ts';
import { nextTile } from './next-tile.ts';
import { UploadTile } from './upload-tile.tsx';

interface UploadGridProps {
  kind: StoredKind | undefined;
  q: string;
  chosen: string | undefined;
  onChoose: (file: TeamMedia) => void;
}

/** What was uploaded before, newest first. One stop of the Tab key; arrows lead from file to file. */
export function UploadGrid({ kind, q, chosen, onChoose }: UploadGridProps) {
  const t = useTexts(mediaTexts);
  const query = useInfiniteQuery(uploadsQuery(kind, q));
  const leaving = useLeaving(({ ids }) => ids);
  const [active, setActive] = useState<string | undefined>(chosen);
  const files = (query.data?.pages ?? []).flatMap(({ items }) => items).filter(({ mediaId }) => !leaving.has(mediaId));
  const stop = files.some(({ mediaId }) => mediaId === active) ? active : files[0]?.mediaId;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tile]')];
    const next = nextTile(tiles, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  if (query.error) return <ProblemText error={query.error} />;
  if (query.isPending)
    return (
      <div className={styles['grid']}>
        {Array.from({ length: 8 }, (_, at) => (
          <Skeleton key={at} h={148} radius="md" />
        ))}
      </div>
    );
  if (files.length === 0)
    return q === '' ? (
      <EmptyState title={t('noUploads')}>{t('noUploadsHint')}</EmptyState>
    ) : (
      <EmptyState title={t('nothingFound')}>{t('nothingFoundHint')}</EmptyState>
    );
  return (
    <div>
      <ul className={styles['grid']} onKeyDown={onKeyDown}>
        {files.map((file) => (
          <UploadTile
            key={file.mediaId}
            file={file}
            chosen={file.mediaId === chosen}
            stop={file.mediaId === stop}
            onFocus={() => setActive(file.mediaId)}
            onChoose={() => onChoose(file)}
          />
        ))}
      </ul>
      <LoadMore query={query} />
    </div>
  );
}
