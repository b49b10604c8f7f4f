import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconKeyboard, IconLayoutGrid, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { Panel, useReactFlow } from '@xyflow/react';
import { memo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { shownKeys } from '../../parts/shown-keys.ts';
import { useEditor, useEditorStore } from '../../store/editor-context.ts';
import { useShortcutSheet } from '../../store/use-shortcut-sheet.ts';
import { useArranging } from '../actions/use-arranging.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './canvas-stage.module.css';
import { panMs } from './pan-ms.ts';
import { useFitting } from './use-fitting.ts';

/** Zoom, view and order, at the bottom left of the canvas. */
export const CanvasControls = memo(function CanvasControls() {
  const t = useTexts(canvasTexts);
  const flow = useReactFlow();
  const bringIn = useFitting();
  const store = useEditorStore();
  const some = useEditor(({ selection }) => selection.length > 0);
  const { tidyUp } = useArranging();
  const openSheet = useShortcutSheet((state) => state.open);
  const buttons = [
    { text: t('zoomIn'), Icon: IconPlus, act: () => void flow.zoomIn({ duration: panMs() }) },
    { text: t('zoomOut'), Icon: IconMinus, act: () => void flow.zoomOut({ duration: panMs() }) },
    { text: t('fit'), Icon: IconMaximize, act: () => bringIn() },
    some && {
      text: `${t('zoomToSelection')} (${shownKeys('Z')})`,
      Icon: IconFocusCentered,
      act: () => bringIn(store.getState().selection),
    },
    { text: t('tidyUp'), Icon: IconLayoutGrid, act: tidyUp },
    { text: `${t('shortcuts')} (?)`, Icon: IconKeyboard, act: openSheet },
  ];
  return (
    <Panel position="bottom-left" className={styles['controls']} role="toolbar" aria-label={t('controls')}>
      {buttons.map(
        (button) =>
          button && (
            <Tooltip key={button.text} label={button.text}>
              <ActionIcon variant="default" size={34} aria-label={button.text} onClick={button.act}>
                <button.Icon size={17} stroke={1.6} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ),
      )}
    </Panel>
  );
});
