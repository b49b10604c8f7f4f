import { Button, Skeleton, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { ChangeCounts } from '../parts/changes/change-counts.tsx';
import { useChanges } from '../parts/changes/use-changes.ts';
import { showsChanges, useLightChanges } from '../parts/use-light-changes.ts';
import { versionQuery } from '../parts/version-query.ts';
import { useEditor, useEditorActions, useEditorStore } from '../store/editor-context.ts';
import { versionsTexts } from './texts/index.ts';
import styles from './versions.module.css';

/** The draft beside what is live: how much differs, with its light on the canvas. */
export function DraftEntry({ live, onCompare }: { live: number; onCompare: () => void }) {
  const t = useTexts(versionsTexts);
  const flowId = useEditor((state) => state.flowId);
  const draft = useDeferredValue(useEditor(({ document }) => document));
  const lit = useEditor(({ highlight }) => showsChanges(highlight));
  const store = useEditorStore();
  const { setHighlight } = useEditorActions();
  const light = useLightChanges();
  const { data: before } = useQuery(versionQuery(flowId, live));
  const changes = useChanges(before, draft);
  // The light belongs to this panel: it goes out with it.
  useEffect(
    () => () => {
      if (showsChanges(store.getState().highlight)) setHighlight(null);
    },
    [store, setHighlight],
  );
  return (
    <li className={styles['entry']} data-draft>
      <div className={styles['line']}>
        <strong>{t('draft')}</strong>
      </div>
      {changes ? (
        <>
          <p className={styles['about']}>
            {changes.groups.length === 0 && changes.moved === 0 ? (
              t('sameAsLive', { version: live })
            ) : (
              <>
                {t('comparedWithLive', { version: live })} <ChangeCounts changes={changes} />
              </>
            )}
          </p>
          {changes.groups.length > 0 && (
            <div className={styles['tools']}>
              <Button variant="default" size="xs" onClick={onCompare}>
                {t('showChanges')}
              </Button>
              <Switch
                size="xs"
                label={t('onCanvas')}
                checked={lit}
                onChange={(event) => (event.currentTarget.checked ? light(changes) : setHighlight(null))}
              />
            </div>
          )}
        </>
      ) : (
        <Skeleton h={32} mt={6} />
      )}
    </li>
  );
}
