import { ActionIcon, Tooltip } from '@mantine/core';
import { canRedo, canUndo } from '@filo/editing';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import { headerTexts } from './texts/index.ts';

/** Undo and redo. */
export function HistoryButtons() {
  const t = useTexts(headerTexts);
  const undoable = useEditor(({ history }) => canUndo(history));
  const redoable = useEditor(({ history }) => canRedo(history));
  const { undo, redo } = useEditorActions();
  return (
    <ActionIcon.Group>
      <Tooltip label={t('undo')}>
        <ActionIcon variant="default" size="lg" aria-label={t('undo')} disabled={!undoable} onClick={undo}>
          <IconArrowBackUp size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('redo')}>
        <ActionIcon variant="default" size="lg" aria-label={t('redo')} disabled={!redoable} onClick={redo}>
          <IconArrowForwardUp size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </ActionIcon.Group>
  );
}
