import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import { boxOf } from '../../parts/box-of.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { canvasTexts } from '../texts/index.ts';

/** A note smaller than this could not be taken hold of. */
export const leastNote = { width: 120, height: 60 };

/** Makes the selected note larger or smaller from the keyboard. */
export function useSizing(): (dx: number, dy: number) => void {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  return useMemo(
    () => (dx, dy) => {
      const { document, selection, actions } = store.getState();
      const note = document.nodes.find(({ id, type }) => type === 'note' && selection.length === 1 && id === selection[0]);
      if (!note) return;
      const box = boxOf(note);
      const width = Math.max(leastNote.width, Math.round(box.width + dx));
      const height = Math.max(leastNote.height, Math.round(box.height + dy));
      actions.run({ do: 'set-config', nodeId: note.id, config: { ...note.config, width, height } }, { merge: `size ${note.id}` });
      useAnnouncement.getState().say(t('sized', { width, height }));
    },
    [store, t],
  );
}
