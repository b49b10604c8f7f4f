import { Button, Group } from '@mantine/core';
import type { Conflict } from '@filo/editing';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
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
            <ConflictName conflict={conflict} />
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
