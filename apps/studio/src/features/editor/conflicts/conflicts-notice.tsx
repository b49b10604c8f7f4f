import { Button, Group } from '@mantine/core';
import { apply, type Conflict } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { ChangesList } from '../parts/changes/changes-list.tsx';
import { useChanges } from '../parts/changes/use-changes.ts';
import { nodeTitle } from '../parts/node-title.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import styles from './conflicts-notice.module.css';
import { conflictsTexts } from './texts/index.ts';

/** What two people changed at once, each with a choice. Nothing is lost meanwhile: what was done here stands, theirs is kept ready. */
export function ConflictsNotice() {
  const t = useTexts(conflictsTexts);
  const conflicts = useEditor((state) => state.conflicts);
  const { settle } = useEditorActions();
  if (conflicts.length === 0) return null;
  return (
    <section className={styles['notice']} role="alert">
      <strong>{t('title', { count: conflicts.length })}</strong>
      <p>{t('text')}</p>
      <ul>
        {conflicts.map((conflict, index) => (
          <li key={index}>
            <div className={styles['what']}>
              <ConflictName conflict={conflict} />
              <WhatTheirsChanges conflict={conflict} />
            </div>
            <Group gap="xs">
              <Button size="xs" variant="default" onClick={() => settle(conflict, 'mine')}>
                {t('keepMine')}
              </Button>
              <Button size="xs" variant="default" onClick={() => settle(conflict, 'theirs')}>
                {t('takeTheirs')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What would be different with theirs: nobody chooses between two texts unseen. */
function WhatTheirsChanges({ conflict }: { conflict: Conflict }) {
  const t = useTexts(conflictsTexts);
  const document = useEditor((state) => state.document);
  const { show } = useEditorActions();
  const withTheirs = useMemo(() => apply(document, conflict.theirs, nodeKinds), [document, conflict]);
  const changes = useChanges(document, withTheirs);
  if (!changes || changes.groups.length === 0) return null;
  return (
    <div className={styles['theirs']}>
      <small>{t('withTheirs')}</small>
      <ChangesList changes={changes} onShow={show} canShow={(nodeId) => document.nodes.some(({ id }) => id === nodeId)} />
    </div>
  );
}

function ConflictName({ conflict: { what, ids, change } }: { conflict: Conflict }) {
  const t = useTexts(conflictsTexts);
  const { language } = useLanguage();
  const nodes = useEditor(({ document }) => document.nodes);
  const nodeId = ids[0]?.split(':')[0] ?? '';
  const node = nodes.find(({ id }) => id === nodeId);
  const name = node ? nodeTitle(node, language) : what === 'node' || what === 'edge' ? nodeId : ids.join(', ');
  return (
    <span>
      {t(`what-${what}`, { name })}: {t(change)}
    </span>
  );
}
