import { Menu } from '@mantine/core';
import { IconClipboard, IconLayoutGrid, IconNote, IconPlus, IconSelectAll } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { useTexts } from '../../../../i18n/i18n.ts';
import type { Point } from '../../parts/box.ts';
import { shownKeys } from '../../parts/shown-keys.ts';
import { useAddNode } from '../../parts/use-add-node.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { useArranging } from '../actions/use-arranging.ts';
import { useClips } from '../actions/use-clips.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';
import { MenuEntry } from './menu-entry.tsx';

/** What can be done on empty canvas. */
export function BoardItems({ at }: { at: Point }) {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const flow = useReactFlow();
  const add = useAddNode();
  const { pasteAt } = useClips();
  const { tidyUp } = useArranging();
  const place = flow.screenToFlowPosition(at);
  return (
    <>
      <MenuEntry icon={IconPlus} keys="N" onClick={() => useCanvasUi.setState({ picker: { at, place, from: undefined, byHand: true } })}>
        {t('addHere')}
      </MenuEntry>
      <MenuEntry icon={IconNote} onClick={() => add('note', { at: place })}>
        {t('addNote')}
      </MenuEntry>
      <MenuEntry icon={IconClipboard} keys={shownKeys('Mod+V')} onClick={() => void pasteAt(at)}>
        {t('pasteHere')}
      </MenuEntry>
      <Menu.Divider />
      <MenuEntry
        icon={IconSelectAll}
        keys={shownKeys('Mod+A')}
        onClick={() => store.getState().actions.select(store.getState().document.nodes.map(({ id }) => id))}
      >
        {t('selectAll')}
      </MenuEntry>
      <MenuEntry icon={IconLayoutGrid} onClick={tidyUp}>
        {t('tidyUp')}
      </MenuEntry>
    </>
  );
}
