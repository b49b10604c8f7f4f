import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useAnnouncement } from '../parts/announce.ts';
import { useAddNode } from '../parts/use-add-node.ts';
import { useEditorActions } from '../store/editor-context.ts';
import { AddDialog } from './add-dialog.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { moveFor } from './move-for.ts';
import styles from './outline.module.css';
import { OutlineRow } from './outline-row.tsx';
import { type RowAction, useRowActions } from './row-actions.ts';
import type { Row } from './rows.ts';
import { RowTools } from './row-tools.tsx';
import { outlineTexts } from './texts/index.ts';
import { useOutline } from './use-outline.ts';

/**
 * The flow as a tree for the keyboard and for screen readers: every node in its place, every way out by name. It changes the same
 * document by the same commands as the canvas. Keys follow the ARIA tree pattern: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function Outline() {
  const t = useTexts(outlineTexts);
  const state = useOutline();
  const { rows, at, goTo, fold, reveal } = state;
  const row = rows[at];
  const { select } = useEditorActions();
  const addNode = useAddNode();
  const words = useAnnouncement((announcement) => announcement.words);
  const [dialog, setDialog] = useState<'add' | 'connect' | null>(null);
  const actions = useRowActions({ row, reveal, open: setDialog });
  const tree = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);

  // The tree has one place in the order of Tab: its current row, which takes the focus when the keyboard moved to it. Before the next
  // key can come, which may be about another row; and not from where it went meanwhile, such as the settings.
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    const { activeElement, body } = document;
    if (activeElement !== body && !tree.current?.contains(activeElement)) return;
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const go = (next: Row): void => {
    focusWanted.current = true;
    goTo(next.key);
    select([next.kind === 'node' ? next.item.nodeId : next.nodeId]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!row || event.target instanceof HTMLInputElement) return;
    const move = moveFor(event, rows, at);
    if (move) {
      event.preventDefault();
      if ('fold' in move) fold(row.key, move.fold);
      else {
        const next = rows[move.to];
        if (next) go(next);
      }
      return;
    }
    const action = actions.find((one: RowAction) => one.matches(event));
    if (!action) return;
    event.preventDefault();
    focusWanted.current = true;
    action.run();
  };
  const closeDialog = (): void => {
    setDialog(null);
    focusWanted.current = true;
  };
  return (
    <div className={styles['outline']}>
      <Group justify="space-between" className={styles['bar']}>
        <Text c="dimmed">{t('hint')}</Text>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />} onClick={() => setDialog('add')}>
          {t('add')}
        </Button>
      </Group>
      <div ref={tree} role="tree" aria-label={t('tree')} className={styles['tree']} onKeyDown={onKeyDown}>
        {rows.map((one, index) => (
          <OutlineRow
            key={one.key}
            row={one}
            current={index === at}
            onGo={() => go(one)}
            onFold={() => fold(one.key, one.expanded === true)}
            tools={index === at ? <RowTools actions={actions} /> : null}
          />
        ))}
      </div>
      <p className={styles['hidden']} role="status">
        {words}
      </p>
      {dialog === 'add' && (
        <AddDialog
          from={row?.kind === 'exit' ? row : undefined}
          onClose={closeDialog}
          onChoose={(type) => {
            const id = addNode(
              type,
              row && (row.kind === 'exit' ? { from: { nodeId: row.nodeId, exit: row.exit.id } } : { after: row.item.nodeId }),
            );
            reveal(id);
            closeDialog();
          }}
        />
      )}
      {dialog === 'connect' && row?.kind === 'exit' && <ConnectDialog row={row} onClose={closeDialog} />}
    </div>
  );
}
