import { SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { ChangeCounts } from '../parts/changes/change-counts.tsx';
import { ChangesList } from '../parts/changes/changes-list.tsx';
import { useChanges } from '../parts/changes/use-changes.ts';
import { versionQuery } from '../parts/version-query.ts';
import { useEditor } from '../store/editor-context.ts';
import type { PictureSide } from './picture/draw-picture.ts';
import { versionsTexts } from './texts/index.ts';
import styles from './versions.module.css';

const Picture = lazy(() => import('./picture/picture.tsx').then((part) => ({ default: part.Picture })));

/** Two states of the flow: versions by number, or the draft. */
export interface Compared {
  before: number;
  after: number | 'draft';
}

/** How two states of the flow differ: in words, and on a picture of both. */
export function Compare({ compared: { before, after }, onClose }: { compared: Compared; onClose: () => void }) {
  const t = useTexts(versionsTexts);
  const flowId = useEditor((state) => state.flowId);
  const draft = useEditor(({ document }) => document);
  const was = useQuery(versionQuery(flowId, before));
  const is = useQuery(versionQuery(flowId, after === 'draft' ? undefined : after));
  const now = after === 'draft' ? draft : is.data;
  const changes = useChanges(was.data, now);
  const [sides, setSides] = useState<'together' | 'beside'>('together');
  const [shown, setShown] = useState<{ nodeId: string; turn: number } | null>(null);
  const marks = useMemo(
    () => new Map(changes?.groups.flatMap(({ nodeId, what }) => (nodeId === null ? [] : [[nodeId, what] as const]))),
    [changes],
  );
  const name = (version: number | 'draft'): string => (version === 'draft' ? t('draft') : t('version', { version }));
  const pictures: PictureSide[] = sides === 'together' ? ['both'] : ['before', 'after'];
  const error = was.error ?? is.error;
  return (
    <Dialog
      opened
      size="min(1240px, 94vw)"
      title={after === 'draft' ? t('compareWithDraft', { before }) : t('compareVersions', { before, after })}
      onClose={onClose}
    >
      {error !== null && <ProblemText error={error} onRetry={() => void Promise.all([was.refetch(), is.refetch()])} />}
      {!changes && error === null && <ListSkeleton rows={4} />}
      {changes && was.data && now && (
        <div className={styles['compare']}>
          <div className={styles['words']}>
            <p className={styles['about']}>
              <ChangeCounts changes={changes} />
            </p>
            <ChangesList
              changes={changes}
              shown={shown?.nodeId ?? null}
              canShow={() => true}
              onShow={(nodeId) => setShown((last) => ({ nodeId, turn: (last?.turn ?? 0) + 1 }))}
            />
          </div>
          <div className={styles['pictures']}>
            <SegmentedControl
              size="xs"
              aria-label={t('pictureAs')}
              value={sides}
              onChange={(next) => setSides(next === 'beside' ? 'beside' : 'together')}
              data={[
                { value: 'together', label: t('together') },
                { value: 'beside', label: t('beside') },
              ]}
            />
            <div className={styles['sides']}>
              {pictures.map((side) => (
                <figure key={side} className={styles['side']}>
                  {side !== 'both' && <figcaption>{side === 'before' ? name(before) : name(after)}</figcaption>}
                  <Suspense fallback={<Skeleton h="100%" />}>
                    <Picture before={was.data} after={now} side={side} marks={marks} shown={shown} />
                  </Suspense>
                </figure>
              ))}
            </div>
          </div>
        </div>
      )}
    </Dialog>
  );
}
