import { Menu } from '@mantine/core';
import {
  IconCopy,
  IconFrame,
  IconCopyPlus,
  IconCursorText,
  IconPencil,
  IconLayoutGrid,
  IconMessageCircleBolt,
  IconPlugConnectedX,
  IconPlus,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { beginWriting } from '../../parts/begin-writing.ts';
import { focusSettings } from '../../parts/focus-settings.ts';
import { freeExit } from '../../parts/free-exit.ts';
import { readNode } from '../../parts/read-node.ts';
import { shownKeys } from '../../parts/shown-keys.ts';
import { useAddNode } from '../../parts/use-add-node.ts';
import { useEditor, useEditorStore } from '../../store/editor-context.ts';
import { useNode } from '../../store/use-node.ts';
import { useTry } from '../../store/use-try.ts';
import { useArranging } from '../actions/use-arranging.ts';
import { useFraming } from '../actions/use-framing.ts';
import { useClips } from '../actions/use-clips.ts';
import { useRemoving } from '../actions/use-removing.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';
import { MenuEntry } from './menu-entry.tsx';

/** What can be done with the selected cards. */
export function CardItems({ nodeId }: { nodeId: string }) {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const several = useEditor(({ selection }) => selection.length > 1);
  const begin = useTry((state) => state.begin);
  const { openPanel } = useCanvasTools();
  const { tidyUp } = useArranging();
  const frame = useFraming();
  const { copySelected, duplicate } = useClips();
  const { removeSelected, disconnect } = useRemoving();
  const add = useAddNode();
  const node = useNode(nodeId);
  if (!node) return null;
  const runs = node.type !== 'note';
  const writeInSettings = (): void => {
    openPanel('node');
    focusSettings(nodeId);
  };
  const free = freeExit(node, store.getState().document.edges);
  return (
    <>
      {!several && runs && (
        <MenuEntry icon={IconMessageCircleBolt} onClick={() => begin(readNode(node).kind?.trigger ? null : { at: 'node', nodeId })}>
          {t('tryHere')}
        </MenuEntry>
      )}
      {!several && (
        <MenuEntry icon={IconSettings} keys="Enter" onClick={() => openPanel('node')}>
          {t('settings')}
        </MenuEntry>
      )}
      {!several && (
        <MenuEntry icon={IconPencil} keys="E" onClick={() => beginWriting(nodeId, writeInSettings)}>
          {t('write')}
        </MenuEntry>
      )}
      {!several && free !== undefined && (
        <MenuEntry icon={IconPlus} onClick={() => add('message', { from: { nodeId, exit: free } })}>
          {t('addMessageAfter')}
        </MenuEntry>
      )}
      {!several && (
        <MenuEntry icon={IconCursorText} keys="F2" onClick={() => useCanvasUi.setState({ renaming: nodeId })}>
          {t('rename')}
        </MenuEntry>
      )}
      <Menu.Divider />
      <MenuEntry icon={IconCopy} keys={shownKeys('Mod+C')} onClick={() => void copySelected()}>
        {t('copy')}
      </MenuEntry>
      <MenuEntry icon={IconCopyPlus} keys={shownKeys('Mod+D')} onClick={duplicate}>
        {t('duplicate')}
      </MenuEntry>
      {runs && (
        <MenuEntry icon={IconPlugConnectedX} onClick={() => disconnect(several ? store.getState().selection : [nodeId])}>
          {t('disconnect')}
        </MenuEntry>
      )}
      <MenuEntry icon={IconFrame} keys="F" onClick={frame}>
        {t('frame')}
      </MenuEntry>
      {several && (
        <MenuEntry icon={IconLayoutGrid} onClick={tidyUp}>
          {t('tidyThese')}
        </MenuEntry>
      )}
      <Menu.Divider />
      <MenuEntry icon={IconTrash} keys={t('keyDelete')} onClick={() => removeSelected(true)}>
        {t('delete')}
      </MenuEntry>
    </>
  );
}
