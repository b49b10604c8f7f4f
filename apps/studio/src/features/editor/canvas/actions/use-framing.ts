import { newNodeId } from '@filo/editing';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import { beginWriting } from '../../parts/begin-writing.ts';
import { boxOf } from '../../parts/box-of.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { canvasTexts } from '../texts/index.ts';

/** Room between a frame and its cards, and above them for its title. */
const room = { side: 30, top: 64 };

/** Draws a frame around the selected cards, and puts the keyboard into its title. */
export function useFraming(): () => void {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  return useMemo(
    () => () => {
      const { document, selection, actions } = store.getState();
      const boxes = document.nodes.filter(({ id }) => selection.includes(id)).map(boxOf);
      if (boxes.length === 0) return;
      const x = Math.round(Math.min(...boxes.map((box) => box.x)) - room.side);
      const y = Math.round(Math.min(...boxes.map((box) => box.y)) - room.top);
      const width = Math.round(Math.max(...boxes.map((box) => box.x + box.width)) + room.side - x);
      const height = Math.round(Math.max(...boxes.map((box) => box.y + box.height)) + room.side - y);
      const id = newNodeId(document, 'note');
      actions.run({ do: 'add-node', node: { id, type: 'note', position: { x, y }, config: { text: '', color: 'blue', width, height } } });
      actions.select([id]);
      useAnnouncement.getState().say(t('framed', { count: boxes.length }));
      beginWriting(id);
    },
    [store, t],
  );
}
