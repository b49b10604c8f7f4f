import { IconPlugConnectedX, IconPlus } from '@tabler/icons-react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAddNode } from '../../parts/use-add-node.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { useRemoving } from '../actions/use-removing.ts';
import { canvasTexts } from '../texts/index.ts';
import { MenuEntry } from './menu-entry.tsx';

/** What can be done with an edge. */
export function EdgeItems({ edgeId }: { edgeId: string }) {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const add = useAddNode();
  const { removeEdges } = useRemoving();
  return (
    <>
      <MenuEntry icon={IconPlus} onClick={() => add('message', { into: store.getState().document.edges.find(({ id }) => id === edgeId) })}>
        {t('insertMessage')}
      </MenuEntry>
      <MenuEntry icon={IconPlugConnectedX} keys={t('keyDelete')} onClick={() => removeEdges([edgeId])}>
        {t('removeEdge')}
      </MenuEntry>
    </>
  );
}
