import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import type { Changes } from './change.ts';
import { ChangeEntry } from './change-entry.tsx';
import styles from './changes.module.css';
import { changeTexts } from './texts/index.ts';

/** Entries shown before the rest is asked for. */
const shownAtOnce = 12;

interface ChangesListProps {
  changes: Changes;
  /** Shows a node; nodes that it cannot be done for are not offered. */
  onShow: (nodeId: string) => void;
  canShow: (nodeId: string) => boolean;
  /** The node that is shown now. */
  shown?: string | null;
}

/** What is different, one entry for each node, in words. */
export function ChangesList({ changes: { groups }, onShow, canShow, shown = null }: ChangesListProps) {
  const t = useTexts(changeTexts);
  const [all, setAll] = useState(false);
  const entries = all ? groups : groups.slice(0, shownAtOnce);
  const rest = groups.length - entries.length;
  if (groups.length === 0) return null;
  return (
    <>
      <ul className={styles['list']}>
        {entries.map((group) => (
          <ChangeEntry
            key={group.nodeId ?? 'flow'}
            group={group}
            current={group.nodeId !== null && group.nodeId === shown}
            {...(group.nodeId !== null && canShow(group.nodeId) && { onShow: () => onShow(group.nodeId ?? '') })}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="subtle" color="gray" size="xs" onClick={() => setAll(true)}>
          {t('moreGroups', { count: rest })}
        </Button>
      )}
    </>
  );
}
